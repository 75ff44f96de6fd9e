using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Tenancy;
using Osl.DispatcherProcess;
using Osl.DispatcherProcess.Consumers;
using Osl.DispatcherProcess.Ledgers;
using Osl.Testing.Hosting;

namespace Osl.BuildingBlocks.Tests.Messaging;

/// <summary>A database with the tests' module in it, and the hosts that share it.</summary>
internal sealed class Hall : IAsyncDisposable
{
    private readonly List<IHost> hosts = [];

    public Hall(TestDatabase database)
    {
        Database = database;
        using var host = DispatcherHost.Build(database.Provider, database.ConnectionString);
        DispatcherHost.CreateTables(host);
    }

    public TestDatabase Database { get; }

    public CentreId Centre { get; } = CentreId.From(Guid.NewGuid());

    /// <summary>A host that delivers only when it is asked to, or by itself once it is started.</summary>
    public IHost NewHost(Dictionary<string, string?>? settings = null, IReadOnlyList<ConsumerDefinition>? consumers = null, Action<IServiceCollection>? services = null)
    {
        var host = DispatcherHost.Build(Database.Provider, Database.ConnectionString, settings, consumers, services);
        hosts.Add(host);
        return host;
    }

    /// <summary>A host with short waits, as tests of failures want it.</summary>
    public IHost NewImpatientHost(int attempts = 3) => NewHost(new()
    {
        ["Messaging:Attempts"] = $"{attempts}",
        ["Messaging:FirstRetry"] = "00:00:00.001",
        ["Messaging:LongestRetry"] = "00:00:00.001",
    });

    public async Task<T> Send<T>(IHost host, IRequest<T> message, string? key = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var request = scope.ServiceProvider.GetRequiredService<RequestScope>();
        request.ActAs(Actor.SystemIn(Centre));
        request.IdempotencyKey = key;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message);
    }

    public Task Write(IHost host, Guid ledger, int notes = 1, int? poisonAt = null) => Send(host, new WriteNotes(ledger, notes, poisonAt));

    /// <summary>Has everything declared and delivered. Nothing may be waiting for a retry.</summary>
    public static Task<int> Drain(IHost host) => host.Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);

    /// <summary>Drains until nothing but parked deliveries and their followers is left to try.</summary>
    public async Task DrainRetries(IHost host)
    {
        for (var waited = 0; waited < 200; waited++)
        {
            await Drain(host);
            if (!(await Inbox(host)).Any(delivery => delivery is { DoneAt: null, ParkedAt: null, Attempts: > 0 }))
            {
                return;
            }

            await Task.Delay(10);
        }

        throw new TimeoutException("Deliveries kept being retried.");
    }

    public Task<List<Effect>> Effects(IHost host) => Read<ConformanceDbContext, Effect>(host);

    public Task<List<Copy>> Copies(IHost host) => Read<ConformanceDbContext, Copy>(host);

    public Task<List<Ledger>> Ledgers(IHost host) => Read<ConformanceDbContext, Ledger>(host);

    public Task<List<InboxMessage>> Inbox(IHost host) => Read<MessagingDbContext, InboxMessage>(host);

    public Task<List<OutboxMessage>> Outbox(IHost host) => Read<MessagingDbContext, OutboxMessage>(host);

    public async Task<List<T>> Read<TContext, T>(IHost host)
        where TContext : DbContext
        where T : class
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.System);
        return await scope.ServiceProvider.GetRequiredService<TContext>().Set<T>().IgnoreQueryFilters().AsNoTracking().ToListAsync();
    }

    /// <summary>Changes messaging rows as no product code would.</summary>
    public static async Task Tamper(IHost host, Func<MessagingDbContext, Task> how)
    {
        await using var context = host.Services.GetRequiredService<MessagingContexts>().Create();
        await how(context);
    }

    public static async Task Eventually(Func<Task<bool>> holds, int seconds = 60)
    {
        var until = DateTime.UtcNow.AddSeconds(seconds);
        while (!await holds())
        {
            if (DateTime.UtcNow > until)
            {
                throw new TimeoutException($"It did not come true within {seconds} s.");
            }

            await Task.Delay(20);
        }
    }

    /// <summary>Nothing lost, nothing twice, nothing out of order; and there was something to look at.</summary>
    public async Task EveryEventHadItsEffectsOnceAndInOrder(IHost host, int notes)
    {
        var outbox = await Outbox(host);
        outbox.Count(message => message.Name == "conformance.noted.v1").ShouldBe(notes);
        outbox.Count(message => message.Name == "conformance.copied.v1").ShouldBe(notes, "each note changes a copy once, which tells it once");
        (await Inbox(host)).Where(delivery => delivery.DoneAt is null).ShouldBeEmpty();

        var effects = await Effects(host);
        foreach (var (consumer, name) in new[] { (RecordNotes.Consumer, "conformance.noted.v1"), (RecordCopies.Consumer, "conformance.copied.v1") })
        {
            effects.Where(effect => effect.Consumer == consumer).Select(effect => effect.EventId).Order()
                .ShouldBe(outbox.Where(message => message.Name == name).Select(message => message.EventId).Order());
        }

        foreach (var stream in effects.GroupBy(effect => (effect.Consumer, effect.StreamId)))
        {
            stream.OrderBy(effect => effect.Id).Select(effect => effect.StreamPosition).ShouldBe(Enumerable.Range(1, stream.Count()).Select(position => (long)position));
        }

        var ledgers = (await Ledgers(host)).ToDictionary(ledger => CopyId.Of(ledger.Id.Value), ledger => ledger.Notes);
        var copies = await Copies(host);
        copies.Count.ShouldBe(ledgers.Count);
        copies.ShouldAllBe(copy => copy.Taken == ledgers[copy.Id] && copy.LastNumber == ledgers[copy.Id]);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.StopAsync();
            if (host is IAsyncDisposable disposable)
            {
                await disposable.DisposeAsync();
            }
        }

        Database.Dispose();
    }
}
