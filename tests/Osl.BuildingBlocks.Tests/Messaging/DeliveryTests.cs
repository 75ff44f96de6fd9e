using System.Diagnostics;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.DispatcherProcess;
using Osl.DispatcherProcess.Consumers;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Messaging;

namespace Osl.BuildingBlocks.Tests.Messaging;

public abstract class DeliveryTests(Func<TestDatabase> database) : HallTests(database)
{
    [DatabaseFact]
    public async Task Every_event_reaches_each_consumer_once_and_so_does_what_a_delivery_tells()
    {
        var host = Hall.NewHost();
        await Hall.Drain(host);
        for (var i = 0; i < 10; i++)
        {
            await Hall.Write(host, Guid.NewGuid(), notes: 7);
        }

        (await Hall.Drain(host)).ShouldBe(10 * 7 * 3);
        await Hall.EveryEventHadItsEffectsOnceAndInOrder(host, 70);
        (await Hall.Drain(host)).ShouldBe(0);
    }

    [DatabaseFact]
    public async Task A_started_host_delivers_by_itself()
    {
        var host = Hall.NewHost(new() { ["Messaging:Sweep"] = "00:10:00" });
        await host.StartAsync();
        for (var i = 0; i < 20; i++)
        {
            await Hall.Write(host, Guid.NewGuid(), notes: 5);
        }

        await Hall.Eventually(async () => (await Hall.Inbox(host)) is { Count: 300 } inbox && inbox.All(delivery => delivery.DoneAt is not null));
        await Hall.EveryEventHadItsEffectsOnceAndInOrder(host, 100);
    }

    [DatabaseFact]
    public async Task A_failed_handler_leaves_neither_its_effect_nor_a_done_mark_nor_what_people_wrote()
    {
        var host = Hall.NewHost();
        await Hall.Drain(host);
        await Hall.Write(host, Guid.NewGuid(), notes: 1, poisonAt: 1);
        await Hall.Drain(host);

        host.Services.GetRequiredService<Faults>().Met.ShouldBe(2, "with the others and then alone");
        (await Hall.Effects(host)).ShouldNotContain(effect => effect.Consumer == RecordNotes.Consumer);
        var failed = (await Hall.Inbox(host)).Single(delivery => delivery.Consumer == RecordNotes.Consumer);
        failed.DoneAt.ShouldBeNull();
        failed.ParkedAt.ShouldBeNull();
        failed.Lease.ShouldBeNull();
        failed.Attempts.ShouldBe(1);
        failed.LastError!.ShouldContain("InvalidOperationException at Osl.DispatcherProcess.Consumers.Faults");
        failed.LastError!.ShouldNotContain("Kowalski");
        (await Hall.Effects(host)).ShouldContain(effect => effect.Consumer == RecordCopies.Consumer, "the other consumers are not stopped");
    }

    [DatabaseFact]
    public async Task Who_meets_a_row_that_another_made_at_the_same_moment_goes_again_at_once()
    {
        var host = Hall.NewHost();
        await Hall.Drain(host);
        var ledger = Guid.NewGuid();
        await Hall.Write(host, ledger);
        await Hall.Drain(host);

        host.Services.GetRequiredService<Faults>().Blind = 2;
        await Hall.Write(host, ledger);
        await Hall.Drain(host);

        (await Hall.Copies(host)).ShouldHaveSingleItem().Taken.ShouldBe(2);
        (await Hall.Inbox(host)).ShouldAllBe(delivery => delivery.DoneAt != null && delivery.Attempts == 1);
    }

    [DatabaseFact]
    public async Task A_late_event_never_overwrites_a_newer_copy()
    {
        var host = Hall.NewHost();
        await Hall.Drain(host);
        await Hall.Write(host, Guid.NewGuid(), notes: 3);
        await Hall.Drain(host);

        await Hall.Tamper(host, context => context.Set<InboxMessage>()
            .Where(delivery => delivery.Consumer == KeepCopies.Consumer && delivery.StreamPos == 1)
            .ExecuteUpdateAsync(update => update.SetProperty(delivery => delivery.DoneAt, (DateTimeOffset?)null).SetProperty(delivery => delivery.NotBefore, DateTimeOffset.UnixEpoch)));
        (await Hall.Drain(host)).ShouldBe(1);

        var copy = (await Hall.Copies(host)).ShouldHaveSingleItem();
        copy.LastNumber.ShouldBe(3);
        copy.Taken.ShouldBe(3);
    }

    [DatabaseFact]
    public async Task A_host_whose_lease_ran_out_commits_nothing()
    {
        var settings = new Dictionary<string, string?> { ["Messaging:Lease"] = "00:00:03" };
        var (slow, quick) = (Hall.NewHost(settings), Hall.NewHost(settings));
        await Hall.Drain(slow);
        await Hall.Write(slow, Guid.NewGuid());

        var claimed = await slow.Services.GetRequiredService<Inbox>().Claim(10, CancellationToken.None);
        claimed.Count.ShouldBe(2);
        (await quick.Services.GetRequiredService<Inbox>().Claim(10, CancellationToken.None)).ShouldBeEmpty("the lease holds");
        await Task.Delay(3_100);
        await Hall.Drain(quick);
        foreach (var late in claimed)
        {
            (await slow.Services.GetRequiredService<Deliverer>().Deliver([late], CancellationToken.None)).Delivered.ShouldBe(0);
            await slow.Services.GetRequiredService<Inbox>().Fail(late, "too late", TimeSpan.Zero, park: true, CancellationToken.None);
        }

        await Hall.EveryEventHadItsEffectsOnceAndInOrder(quick, 1);
    }

    [DatabaseFact]
    public async Task A_handler_that_takes_longer_than_its_lease_is_stopped()
    {
        var host = Hall.NewHost(new() { ["Messaging:Lease"] = "00:00:03" });
        await Hall.Drain(host);
        var faults = host.Services.GetRequiredService<Faults>();
        faults.Gate = new Gate();
        await Hall.Write(host, Guid.NewGuid());
        await Hall.Drain(host);

        faults.Gate.Begun.Task.IsCompleted.ShouldBeTrue();
        (await Hall.Effects(host)).ShouldNotContain(effect => effect.Consumer == RecordNotes.Consumer);
        (await Hall.Inbox(host)).Single(delivery => delivery.Consumer == RecordNotes.Consumer).LastError!.ShouldContain("Canceled");
    }

    [DatabaseFact]
    public async Task A_host_that_stops_gives_back_at_once_what_it_had_claimed()
    {
        var host = Hall.NewHost(new() { ["Messaging:Lease"] = "00:10:00" });
        await Hall.Drain(host);
        var faults = host.Services.GetRequiredService<Faults>();
        faults.Gate = new Gate();
        for (var i = 0; i < 20; i++)
        {
            await Hall.Write(host, Guid.NewGuid());
        }

        await host.StartAsync();
        await faults.Gate.Begun.Task.WaitAsync(TimeSpan.FromSeconds(20));
        (await Hall.Inbox(host)).ShouldContain(delivery => delivery.Lease != null);
        await host.StopAsync();

        var next = Hall.NewHost();
        (await Hall.Inbox(next)).ShouldAllBe(delivery => delivery.Lease == null);
        (await Hall.Drain(next)).ShouldBeGreaterThan(0);
        await Hall.EveryEventHadItsEffectsOnceAndInOrder(next, 20);
    }

    [DatabaseFact]
    public async Task A_trace_goes_on_through_what_deliveries_tell()
    {
        var host = Hall.NewHost();
        await Hall.Drain(host);
        using var request = new Activity("request").Start();
        await Hall.Write(host, Guid.NewGuid());
        request.Stop();
        await Hall.Drain(host);

        var outbox = await Hall.Outbox(host);
        outbox.Count.ShouldBe(2);
        outbox.ShouldAllBe(message => message.Traceparent!.Contains(request.TraceId.ToHexString()));
    }

    [DatabaseFact]
    public async Task A_new_consumer_starts_from_now_and_one_that_is_gone_gets_nothing_more()
    {
        var before = Hall.NewHost(consumers: [ConformanceModule.AllConsumers[0]]);
        await Hall.Drain(before);
        var ledger = Guid.NewGuid();
        await Hall.Write(before, ledger);
        (await Hall.Drain(before)).ShouldBe(1);

        var after = Hall.NewHost(consumers: [ConformanceModule.AllConsumers[1]]);
        (await Hall.Drain(after)).ShouldBe(0);
        await Hall.Write(after, ledger);
        (await Hall.Drain(after)).ShouldBe(1);

        (await Hall.Effects(after)).ShouldHaveSingleItem().StreamPosition.ShouldBe(1);
        (await Hall.Copies(after)).ShouldHaveSingleItem().LastNumber.ShouldBe(2);
    }

    [DatabaseFact]
    public async Task What_waits_and_what_is_parked_is_counted()
    {
        var host = Hall.NewImpatientHost(attempts: 1);
        await Hall.Drain(host);
        await Hall.Write(host, Guid.NewGuid(), notes: 2, poisonAt: 1);
        var metrics = host.Services.GetRequiredService<MessagingMetrics>();
        var before = await metrics.Measure(CancellationToken.None);
        (before.Open, before.Parked).ShouldBe((4, 0));
        before.Lag.ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromMinutes(1));

        await Hall.DrainRetries(host);
        var after = await metrics.Measure(CancellationToken.None);
        (after.Open, after.Parked).ShouldBe((1, 1));
    }
}

public sealed class DeliveryTestsOnSqlite() : DeliveryTests(TestDatabase.OnSqlite);

[OnPostgreSql]
public sealed class DeliveryTestsOnPostgreSql() : DeliveryTests(TestDatabase.OnPostgreSql);
