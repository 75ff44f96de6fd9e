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
        var times = new List<TimeSpan>();
        for (var i = 0; i < 5; i++)
        {
            times.Add(await Claim(limit: 64, expected: 64));
        }

        // What looks at the whole backlog, on this machine, now; it finds the other heads of 100 streams and 10 consumers.
        var whole = await Claim(limit: 20_000, expected: 1_000 - (5 * 64));
        times.Min().ShouldBeLessThan(whole / 3);

        async Task<TimeSpan> Claim(int limit, int expected)
        {
            var started = Stopwatch.GetTimestamp();
            (await dialect.Claim(context, Consumers, limit, Guid.NewGuid(), TimeSpan.FromMinutes(1), CancellationToken.None)).Count.ShouldBe(expected);
            return Stopwatch.GetElapsedTime(started);
        }
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
