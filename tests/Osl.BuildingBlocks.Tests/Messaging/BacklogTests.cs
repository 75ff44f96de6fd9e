using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.DispatcherProcess.Consumers;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.BuildingBlocks.Tests.Messaging;

public abstract class BacklogTests(Func<TestDatabase> database) : HallTests(database)
{
    private const int Open = 22_000;

    [DatabaseFact]
    public async Task A_claim_stays_quick_at_a_backlog_of_22_000_behind_a_long_history()
    {
        var host = Hall.NewHost();
        await Hall.Drain(host);
        await Hall.Tamper(host, async context =>
        {
            var streams = Enumerable.Range(0, 500).Select(_ => Guid.NewGuid()).ToArray();
            var now = DateTimeOffset.UtcNow.AddMinutes(-1);
            for (var from = 0; from < 2 * Open; from += 11_000)
            {
                var rows = Enumerable.Range(from, 11_000).Select(i => (Stream: streams[i % streams.Length], Position: (long)(i / streams.Length), Done: i < Open)).ToList();
                var events = rows.Select(row => new OutboxMessage { EventId = Guid.NewGuid(), Name = "conformance.noted.v1", CentreId = Hall.Centre.Value, StreamId = row.Stream, StreamPos = row.Position, Payload = "{}", OccurredAt = now }).ToList();
                context.AddRange(events);
                await context.SaveChangesAsync();
                context.AddRange(events.Zip(rows, (message, row) => new InboxMessage { Consumer = RecordNotes.Consumer, Seq = message.Seq, StreamId = row.Stream, StreamPos = row.Position, NotBefore = now, DoneAt = row.Done ? now : null }));
                await context.SaveChangesAsync();
                context.ChangeTracker.Clear();
            }
        });

        var inbox = host.Services.GetRequiredService<Inbox>();
        (await inbox.Claim(64, CancellationToken.None)).Count.ShouldBe(64);
        var times = new List<double>();
        for (var i = 0; i < 7; i++)
        {
            var started = Stopwatch.GetTimestamp();
            (await inbox.Claim(60, CancellationToken.None)).Count.ShouldBe(60);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Order().ElementAt(3).ShouldBeLessThan(60, "a scan of the backlog takes longer");
    }
}

public sealed class BacklogTestsOnSqlite() : BacklogTests(TestDatabase.OnSqlite);

[OnPostgreSql]
public sealed class BacklogTestsOnPostgreSql() : BacklogTests(TestDatabase.OnPostgreSql);
