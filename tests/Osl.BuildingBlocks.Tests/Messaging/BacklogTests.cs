using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.BuildingBlocks.Tests.Messaging;

public abstract class BacklogTests(Func<TestDatabase> database) : HallTests(database)
{
    private const int Streams = 100;
    private const int Notes = 22;

    private static readonly string[] Consumers = [.. Enumerable.Range(0, 10).Select(i => $"test.consumer-{i}")];

    [DatabaseFact]
    public async Task A_claim_stays_quick_at_a_backlog_of_22_000_behind_a_history_as_long()
    {
        var host = Hall.NewHost();
        await Hall.Drain(host);
        await Hall.Tamper(host, async context =>
        {
            await context.Set<Subscription>().ExecuteDeleteAsync();
            context.AddRange(Consumers.Select(consumer => new Subscription { EventName = "conformance.noted.v1", Consumer = consumer }));
            await context.SaveChangesAsync();
        });
        await Store(host);
        await Hall.Tamper(host, context => context.Set<InboxMessage>().ExecuteUpdateAsync(update => update.SetProperty(delivery => delivery.DoneAt, DateTimeOffset.UtcNow)));
        await Store(host);

        await using var context = host.Services.GetRequiredService<MessagingContexts>().Create();
        (await context.Set<InboxMessage>().CountAsync(delivery => delivery.DoneAt == null)).ShouldBe(22_000);
        var dialect = host.Services.GetRequiredService<IMessagingDialect>();
        var times = new List<double>();
        for (var i = 0; i < 9; i++)
        {
            var started = Stopwatch.GetTimestamp();
            (await dialect.Claim(context, Consumers, 64, Guid.NewGuid(), TimeSpan.FromMinutes(1), CancellationToken.None)).Count.ShouldBe(64);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Min().ShouldBeLessThan(25, "one that looks at the whole backlog takes longer");
    }

    private async Task Store(Microsoft.Extensions.Hosting.IHost host)
    {
        for (var i = 0; i < Streams; i++)
        {
            await Hall.Write(host, Guid.NewGuid(), Notes);
        }
    }
}

public sealed class BacklogTestsOnSqlite() : BacklogTests(TestDatabase.OnSqlite);

[OnPostgreSql]
public sealed class BacklogTestsOnPostgreSql() : BacklogTests(TestDatabase.OnPostgreSql);
