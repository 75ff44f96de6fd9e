using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Messaging.Deliveries;
using Osl.DispatcherProcess.Consumers;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.BuildingBlocks.Tests.Messaging;

public abstract class PoisonTests(Func<TestDatabase> database) : HallTests(database)
{
    private readonly Guid ill = Guid.NewGuid();
    private readonly Guid well = Guid.NewGuid();

    [DatabaseFact]
    public async Task Poison_is_parked_after_its_attempts_and_holds_back_its_own_stream_and_consumer_only()
    {
        var host = Hall.NewImpatientHost(attempts: 3);
        await Poison(host);

        host.Services.GetRequiredService<Faults>().Met.ShouldBe(4, "once with the others, and at each attempt alone");
        var parked = (await Hall.Inbox(host)).Where(delivery => delivery.ParkedAt is not null).ShouldHaveSingleItem();
        (parked.Consumer, parked.StreamId, parked.StreamPos, parked.Attempts).ShouldBe((RecordNotes.Consumer, ill, 2, 3));
        (await Positions(host, RecordNotes.Consumer, ill)).ShouldBe([1]);
        (await Positions(host, RecordNotes.Consumer, well)).ShouldBe([1, 2, 3]);
        (await Hall.Copies(host)).Count(copy => copy.Taken == 3).ShouldBe(2);
        (await Hall.Inbox(host)).Where(delivery => delivery.DoneAt is null).Select(delivery => delivery.StreamPos).Order().ShouldBe([2, 3]);
    }

    [DatabaseFact]
    public async Task MSG_01_a_parked_delivery_is_retried_and_its_stream_goes_on_in_order()
    {
        var host = Hall.NewImpatientHost();
        await Poison(host);
        var parked = (await Hall.Inbox(host)).Single(delivery => delivery.ParkedAt is not null);
        host.Services.GetRequiredService<Faults>().Cured = true;

        await Hall.Send(host, new RetryDelivery(DeliveryKey.Of(parked.Seq, parked.Consumer)));
        (await Hall.Drain(host)).ShouldBe(2);
        (await Positions(host, RecordNotes.Consumer, ill)).ShouldBe([1, 2, 3]);
        await Hall.EveryEventHadItsEffectsOnceAndInOrder(host, 6);

        var again = await Should.ThrowAsync<BrokenRuleException>(() => Hall.Send(host, new RetryDelivery(DeliveryKey.Of(parked.Seq, parked.Consumer))));
        again.Rule.Code.ShouldBe("MSG-01");
    }

    [DatabaseFact]
    public async Task MSG_02_a_skipped_delivery_is_done_without_an_effect_and_says_who_gave_it_up_and_why()
    {
        var host = Hall.NewImpatientHost();
        await Poison(host);
        var parked = (await Hall.Inbox(host)).Single(delivery => delivery.ParkedAt is not null);

        await Hall.Send(host, new SkipDelivery(DeliveryKey.Of(parked.Seq, parked.Consumer), "the plan was taken back"));
        await Hall.Drain(host);
        (await Positions(host, RecordNotes.Consumer, ill)).ShouldBe([1, 3]);
        var skipped = (await Hall.Inbox(host)).Single(delivery => delivery.SkipReason is not null);
        skipped.SkipReason.ShouldBe("the plan was taken back");
        skipped.DoneAt.ShouldNotBeNull();
        var audit = (await Hall.Read<MessagingDbContext, AuditEntry>(host)).Where(entry => entry.Operation == nameof(SkipDelivery)).ShouldHaveSingleItem();
        (audit.SubjectType, audit.Reason, audit.CentreId).ShouldBe(("Delivery", "the plan was taken back", Hall.Centre.Value));

        var again = await Should.ThrowAsync<BrokenRuleException>(() => Hall.Send(host, new SkipDelivery(DeliveryKey.Of(parked.Seq, parked.Consumer), "twice")));
        again.Rule.Code.ShouldBe("MSG-02");
    }

    private async Task Poison(Microsoft.Extensions.Hosting.IHost host)
    {
        await Hall.Drain(host);
        await Hall.Write(host, ill, notes: 3, poisonAt: 2);
        await Hall.Write(host, well, notes: 3);
        await Hall.DrainRetries(host);
    }

    private async Task<IEnumerable<long>> Positions(Microsoft.Extensions.Hosting.IHost host, string consumer, Guid stream) =>
        (await Hall.Effects(host)).Where(effect => effect.Consumer == consumer && effect.StreamId == stream).OrderBy(effect => effect.Id).Select(effect => effect.StreamPosition);
}

public sealed class PoisonTestsOnSqlite() : PoisonTests(TestDatabase.OnSqlite);

[OnPostgreSql]
public sealed class PoisonTestsOnPostgreSql() : PoisonTests(TestDatabase.OnPostgreSql);
