using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Messaging.Retention;
using Osl.DispatcherProcess.Consumers;
using Osl.DispatcherProcess.Ledgers;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.BuildingBlocks.Tests.Messaging;

public abstract class RetentionTests(Func<TestDatabase> database) : HallTests(database)
{
    [DatabaseFact]
    public async Task What_is_long_done_goes_and_what_somebody_still_waits_for_stays()
    {
        var host = Hall.NewImpatientHost(attempts: 1);
        await Hall.Drain(host);
        var (old, waiting) = (Guid.NewGuid(), Guid.NewGuid());
        await Hall.Write(host, old, notes: 3);
        await Hall.Write(host, waiting, poisonAt: 1);
        await Hall.Send(host, new OpenLedger("old"), key: "old");
        await Hall.DrainRetries(host);
        var longAgo = DateTimeOffset.UtcNow.AddDays(-8);
        await Hall.Tamper(host, async context =>
        {
            await context.Set<OutboxMessage>().ExecuteUpdateAsync(update => update.SetProperty(message => message.OccurredAt, longAgo));
            await context.Set<InboxMessage>().Where(delivery => delivery.DoneAt != null).ExecuteUpdateAsync(update => update.SetProperty(delivery => delivery.DoneAt, longAgo));
            await context.Set<IdempotencyRecord>().ExecuteUpdateAsync(update => update.SetProperty(record => record.StoredAt, longAgo));
        });
        var fresh = Guid.NewGuid();
        await Hall.Write(host, fresh);
        await Hall.Send(host, new OpenLedger("new"), key: "new");
        await Hall.DrainRetries(host);

        await Hall.Send(host, new CleanUpMessaging());
        await Hall.Send(host, new CleanUpMessaging());

        (await Hall.Inbox(host)).Where(delivery => delivery.DoneAt is null).ShouldHaveSingleItem().Consumer.ShouldBe(RecordNotes.Consumer);
        (await Hall.Inbox(host)).Count(delivery => delivery.DoneAt is not null).ShouldBe(3);
        (await Hall.Outbox(host)).Select(message => message.StreamId).Order().ShouldBe(new[] { waiting, fresh, CopyId.Of(fresh).Value }.Order());
        (await Hall.Read<MessagingDbContext, IdempotencyRecord>(host)).Count.ShouldBe(1);
    }
}

public sealed class RetentionTestsOnSqlite() : RetentionTests(TestDatabase.OnSqlite);

[OnPostgreSql]
public sealed class RetentionTestsOnPostgreSql() : RetentionTests(TestDatabase.OnPostgreSql);
