using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Tenancy;
using Osl.DispatcherProcess.Consumers;
using Osl.DispatcherProcess.Ledgers;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.BuildingBlocks.Tests.Messaging;

/// <summary>Deliveries that share a transaction.</summary>
public abstract class BatchTests(Func<TestDatabase> database) : HallTests(database)
{
    private static readonly Dictionary<string, string?> SlowRetry = new() { ["Messaging:FirstRetry"] = "00:01:00", ["Messaging:LongestRetry"] = "00:01:00" };

    [DatabaseFact]
    public async Task Deliveries_of_many_streams_and_centres_share_transactions_and_each_writes_in_its_own_centre()
    {
        var host = Hall.NewHost();
        await Hall.Drain(host);
        var sender = host.Services.GetRequiredService<ISystemSender>();
        var ledgers = Enumerable.Range(0, 30).ToDictionary(_ => Guid.NewGuid(), i => CentreId.From(new Guid(i % 3 + 1, 0, 0, new byte[8])));
        foreach (var (ledger, centre) in ledgers)
        {
            await sender.Send(centre, new WriteNotes(ledger, 2), CancellationToken.None);
        }

        (await Hall.Drain(host)).ShouldBe(30 * 2 * 3);
        await Hall.EveryEventHadItsEffectsOnceAndInOrder(host, 60);
        (await Hall.Inbox(host)).Select(delivery => delivery.DoneAt).Distinct().Count().ShouldBeLessThan(20, "a transaction each would have a time each");
        var effects = (await Hall.Effects(host)).Where(effect => effect.Consumer == RecordNotes.Consumer).ToList();
        effects.Count.ShouldBe(60);
        effects.ShouldAllBe(effect => effect.CentreId == ledgers[effect.StreamId]);
        (await Hall.Copies(host)).Select(copy => copy.CentreId).Distinct().Count().ShouldBe(3);
        (await Hall.Outbox(host)).Where(message => message.Name == "conformance.copied.v1").Select(message => message.CentreId).Distinct().Count().ShouldBe(3);
    }

    [DatabaseFact]
    public async Task A_failure_in_a_batch_costs_the_others_nothing()
    {
        var host = Hall.NewHost(SlowRetry);
        await Hall.Drain(host);
        var ill = Guid.NewGuid();
        for (var i = 0; i < 20; i++)
        {
            await Hall.Write(host, i == 10 ? ill : Guid.NewGuid(), poisonAt: i == 10 ? 1 : null);
        }

        await Hall.Drain(host);
        var notes = (await Hall.Inbox(host)).Where(delivery => delivery.Consumer == RecordNotes.Consumer).ToList();
        notes.Count.ShouldBe(20);
        var failed = notes.Where(delivery => delivery.DoneAt is null).ShouldHaveSingleItem();
        (failed.StreamId, failed.Attempts, failed.Lease).ShouldBe((ill, 1, null));
        notes.ShouldAllBe(delivery => delivery.Attempts == 1);
        var effects = (await Hall.Effects(host)).Where(effect => effect.Consumer == RecordNotes.Consumer).Select(effect => effect.StreamId).ToList();
        effects.Order().ShouldBe(notes.Select(delivery => delivery.StreamId).Where(stream => stream != ill).Order());
    }

    [DatabaseFact]
    public async Task What_stands_behind_a_failure_in_its_stream_waits_untried_and_other_streams_go_on()
    {
        var host = Hall.NewHost(SlowRetry);
        await Hall.Drain(host);
        var (ill, well) = (Guid.NewGuid(), Guid.NewGuid());
        await Hall.Write(host, ill, notes: 9, poisonAt: 5);
        await Hall.Write(host, well, notes: 9);

        await Hall.Drain(host);
        (await Positions(host, ill)).ShouldBe([1, 2, 3, 4]);
        (await Positions(host, well)).ShouldBe([1, 2, 3, 4, 5, 6, 7, 8, 9]);
        var open = (await Hall.Inbox(host)).Where(delivery => delivery.DoneAt is null).OrderBy(delivery => delivery.StreamPos).ToList();
        open.Select(delivery => (delivery.StreamPos, delivery.Attempts)).ShouldBe([(5, 1), (6, 0), (7, 0), (8, 0), (9, 0)]);
        open.ShouldAllBe(delivery => delivery.Lease == null && delivery.Consumer == RecordNotes.Consumer);
        (await Hall.Drain(host)).ShouldBe(0, "the first of them waits for its retry, and the others for the first");

        host.Services.GetRequiredService<Faults>().Cured = true;
        await Hall.Tamper(host, context => Due(context, ill));
        (await Hall.Drain(host)).ShouldBe(5);
        await Hall.EveryEventHadItsEffectsOnceAndInOrder(host, 18);
    }

    [DatabaseFact]
    public async Task A_batch_that_lost_one_lease_does_what_it_still_holds()
    {
        var host = Hall.NewHost();
        await Hall.Drain(host);
        var (lost, kept) = (Guid.NewGuid(), Guid.NewGuid());
        await Hall.Write(host, lost, notes: 3);
        await Hall.Write(host, kept, notes: 3);
        var claimed = (await host.Services.GetRequiredService<Inbox>().Claim(100, CancellationToken.None)).Where(delivery => delivery.Consumer == RecordNotes.Consumer).ToList();
        claimed.Count.ShouldBe(6, "what stands behind a head comes with it");
        await Hall.Tamper(host, context => TakeOver(context, lost));

        var batch = host.Services.GetRequiredService<Batches>().Of(claimed).ShouldHaveSingleItem();
        (await host.Services.GetRequiredService<Deliverer>().Deliver(batch, CancellationToken.None)).Delivered.ShouldBe(3);
        (await Positions(host, lost)).ShouldBeEmpty("the head went to another host, and so the others must wait for that one");
        (await Positions(host, kept)).ShouldBe([1, 2, 3]);
        (await Hall.Inbox(host)).Where(delivery => delivery.StreamId == lost && delivery.Consumer == RecordNotes.Consumer && delivery.StreamPos > 1)
            .ShouldAllBe(delivery => delivery.Lease == null && delivery.Attempts == 0, "they do not wait for the lease to run out");
    }

    [DatabaseFact]
    public async Task A_stream_is_never_split_between_transactions_that_run_side_by_side()
    {
        var host = Hall.NewHost(new() { ["Messaging:Together"] = "3", ["Messaging:Batch"] = "40" });
        await Hall.Drain(host);
        for (var i = 0; i < 6; i++)
        {
            await Hall.Write(host, Guid.NewGuid(), notes: 25);
        }

        var claimed = await host.Services.GetRequiredService<Inbox>().Claim(40, CancellationToken.None);
        claimed.Count.ShouldBe(40);
        var batches = host.Services.GetRequiredService<Batches>().Of(claimed).ToList();
        batches.Count.ShouldBeGreaterThan(1);
        batches.Sum(batch => batch.Count).ShouldBe(40);
        batches.SelectMany(batch => batch.Select(delivery => (delivery.Consumer, delivery.StreamId)).Distinct()).ShouldBeUnique();
        await host.Services.GetRequiredService<Inbox>().Release(claimed[0].Lease, CancellationToken.None);

        await Hall.Drain(host);
        await Hall.EveryEventHadItsEffectsOnceAndInOrder(host, 150);
    }

    private static Task<int> Due(MessagingDbContext context, Guid stream) => context.Set<InboxMessage>()
        .Where(delivery => delivery.StreamId == stream)
        .ExecuteUpdateAsync(update => update.SetProperty(delivery => delivery.NotBefore, DateTimeOffset.UnixEpoch));

    /// <summary>Another host claims the head.</summary>
    private static Task<int> TakeOver(MessagingDbContext context, Guid stream) => context.Set<InboxMessage>()
        .Where(delivery => delivery.StreamId == stream && delivery.StreamPos == 1)
        .ExecuteUpdateAsync(update => update.SetProperty(delivery => delivery.Lease, Guid.NewGuid()));

    private async Task<IEnumerable<long>> Positions(IHost host, Guid stream) =>
        (await Hall.Effects(host)).Where(effect => effect.Consumer == RecordNotes.Consumer && effect.StreamId == stream).OrderBy(effect => effect.Id).Select(effect => effect.StreamPosition);
}

public sealed class BatchTestsOnSqlite() : BatchTests(TestDatabase.OnSqlite);

[OnPostgreSql]
public sealed class BatchTestsOnPostgreSql() : BatchTests(TestDatabase.OnPostgreSql);
