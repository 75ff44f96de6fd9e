using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.BuildingBlocks.Tests.Messaging;

/// <summary>Dispatchers that are killed at random, while events are stored all the time.</summary>
public abstract class KillTests(Func<TestDatabase> database, int dispatchers, int kills) : HallTests(database)
{
    private const int Ledgers = 30;
    private const int MostKills = 25;

    [DatabaseFact]
    public async Task Whoever_is_killed_nothing_is_lost_done_twice_or_out_of_order()
    {
        var writer = Hall.NewHost();
        await Hall.Drain(writer);
        using var processes = new Processes(Hall.Database);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => Write(writer, stop.Token));
        try
        {
            var running = Enumerable.Range(0, dispatchers).Select(_ => processes.StartDispatcher()).ToList();
            await Task.WhenAll(running);
            var started = Stopwatch.GetTimestamp();
            while (processes.Kills < MostKills
                && (!await AKillMetADelivery(writer) || processes.Kills < 2 || (processes.Kills < kills && Stopwatch.GetElapsedTime(started).TotalSeconds < 15)))
            {
                await Task.Delay(Random.Shared.Next(50, 700));
                await Task.WhenAny(running);
                var victim = running.Where(process => process.IsCompletedSuccessfully).OrderBy(_ => Random.Shared.Next()).First();
                running.Remove(victim);
                await SomethingIsUnderWay(writer);
                processes.Kill(await victim);
                running.Add(processes.StartDispatcher());
            }

            await Task.WhenAll(running);
        }
        finally
        {
            await stop.CancelAsync();
        }

        var notes = await writing;
        await Finished(writer);
        processes.Kills.ShouldBeGreaterThanOrEqualTo(2);
        notes.ShouldBeGreaterThan(Ledgers * 2);
        (await AKillMetADelivery(writer)).ShouldBeTrue("a kill that met no delivery proves nothing");
        await Hall.EveryEventHadItsEffectsOnceAndInOrder(writer, notes);
    }

    /// <summary>Waits for a while until somebody holds a lease: a batch is soon done, and a kill is to meet one.</summary>
    private static async Task SomethingIsUnderWay(IHost host)
    {
        await using var context = host.Services.GetRequiredService<MessagingContexts>().Create();
        for (var looked = 0; looked < 2_000 && !await context.Set<InboxMessage>().AnyAsync(delivery => delivery.DoneAt == null && delivery.Lease != null); looked++)
        {
            await Task.Delay(1);
        }
    }

    /// <summary>Whether something that a victim had claimed was claimed again.</summary>
    private async Task<bool> AKillMetADelivery(IHost host) => (await Hall.Inbox(host)).Any(delivery => delivery.Attempts > 1);

    /// <summary>Waits as long as deliveries go on.</summary>
    private async Task Finished(IHost host)
    {
        for (var (open, still) = (int.MaxValue, 0); open > 0; await Task.Delay(500))
        {
            var inbox = await Hall.Inbox(host);
            var now = inbox.Count(delivery => delivery.DoneAt is null);
            still = now < open ? 0 : still + 1;
            still.ShouldBeLessThan(30, $"{now} of {inbox.Count} are stuck: {string.Join("; ", inbox.Where(delivery => delivery.DoneAt is null).Take(5).Select(delivery => $"{delivery.Consumer} {delivery.Seq} attempt {delivery.Attempts} not before {delivery.NotBefore:O} {delivery.LastError}"))}");
            open = now;
        }
    }

    private async Task<int> Write(IHost writer, CancellationToken stop)
    {
        var ledgers = Enumerable.Range(0, Ledgers).Select(_ => Guid.NewGuid()).ToArray();
        var metrics = writer.Services.GetRequiredService<MessagingMetrics>();
        var notes = 0;
        while (!stop.IsCancellationRequested)
        {
            // Enough that a kill finds the dispatchers at work, and not more than they can finish afterwards.
            if ((await metrics.Measure(CancellationToken.None)).Open > 200)
            {
                await Task.Delay(20, CancellationToken.None);
                continue;
            }

            for (var burst = 0; burst < 20; burst++)
            {
                var count = Random.Shared.Next(1, 4);
                await Hall.Write(writer, ledgers[Random.Shared.Next(Ledgers)], count);
                notes += count;
            }
        }

        return notes;
    }
}

/// <summary>One host at a time owns the file; here it is killed and started again.</summary>
public sealed class KillTestsOnSqlite() : KillTests(TestDatabase.OnSqlite, dispatchers: 1, kills: 3);

[OnPostgreSql]
public sealed class KillTestsOnPostgreSql() : KillTests(TestDatabase.OnPostgreSql, dispatchers: 3, kills: 5);
