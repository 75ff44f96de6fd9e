using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Testing.Hosting;

/// <summary>Lets tests do what the system does by itself: run a job, hear of another module's facts.</summary>
public static class SystemWork
{
    /// <summary>Runs a declared job once, as the scheduler would.</summary>
    public static async Task RunJob(this OslHost host, string name)
    {
        var job = host.Services.GetServices<IModule>().SelectMany(module => module.Jobs).Single(job => job.Name == name);
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.System);
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(job.Sweep());
    }

    /// <summary>Stores facts as their module would and waits until every consumer has heard them. Each is in a stream of its own.</summary>
    public static Task Tell(this OslHost host, CentreId centre, params IntegrationEvent[] facts) =>
        host.TellOf(centre, Guid.NewGuid, facts);

    /// <summary>The same, for facts of one stream; their positions are given in their envelopes.</summary>
    public static Task TellOf(this OslHost host, CentreId centre, Guid stream, params IntegrationEvent[] facts) =>
        host.TellOf(centre, () => stream, facts);

    private static async Task TellOf(this OslHost host, CentreId centre, Func<Guid> stream, IntegrationEvent[] facts)
    {
        var delivery = host.Services.GetRequiredService<IEventDelivery>();
        await delivery.DrainAsync(CancellationToken.None);
        await Store(host, [.. facts.Select(fact => Stored(fact, centre, stream(), host.Clock.GetUtcNow()))]);
        await delivery.DrainAsync(CancellationToken.None);
    }

    private static async Task Store(OslHost host, OutboxMessage[] messages)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.System);
        var context = scope.ServiceProvider.GetRequiredService<MessagingDbContext>();
        using var turn = await context.Dialect.EnterWrite(CancellationToken.None);
        await using var transaction = await context.Database.BeginTransactionAsync();
        context.AddRange(messages.AsEnumerable<object>());
        await context.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private static OutboxMessage Stored(IntegrationEvent fact, CentreId centre, Guid stream, DateTimeOffset now)
    {
        var told = fact with { EventId = Guid.NewGuid(), CentreId = centre.Value, OccurredAt = now, StreamPosition = Math.Max(1, fact.StreamPosition) };
        return new OutboxMessage
        {
            EventId = told.EventId,
            Name = EventTypes.NameOf(told.GetType()),
            CentreId = told.CentreId,
            StreamId = stream,
            StreamPos = told.StreamPosition,
            Payload = EventTypes.Serialize(told),
            OccurredAt = now,
        };
    }
}
