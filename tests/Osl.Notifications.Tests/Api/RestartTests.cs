using Osl.Testing.Databases;
using Osl.Testing.Hosting;
using Osl.Testing.Mail;

namespace Osl.Notifications.Tests.Api;

/// <summary>What outlives a host: the send records.</summary>
public abstract class RestartTests(Func<TestDatabase> create)
{
    [DatabaseFact]
    public async Task A_host_that_starts_again_sends_nothing_again_and_what_was_left()
    {
        using var kept = new KeptDatabase(create());
        await using var sink = new SmtpSink();
        Staff staff;
        using (var first = new Host(kept, sink))
        {
            staff = await Staff.In(first);
            await staff.Told(Staff.ReviewDue(new(2026, 3, 16)));
            await staff.Deliver();
            await staff.Told(Staff.ReviewDue(new(2026, 3, 17)));
        }

        using var second = new Host(kept, sink);
        await second.RunJob("notifications.deliver");
        await second.RunJob("notifications.deliver");

        second.MailOf(staff.Organiser).Count.ShouldBe(2);
        sink.Mails.Select(mail => mail.MessageId).ShouldBeUnique();
    }

    protected sealed class Host(TestDatabase database, SmtpSink sink) : NotificationHost(database, sink);

    protected sealed class KeptDatabase(TestDatabase database) : TestDatabase, IDisposable
    {
        public override string Provider => database.Provider;

        public override string ConnectionString => database.ConnectionString;

        /// <summary>A host disposes of its database; this one is kept for the next host.</summary>
        public override void Dispose()
        {
        }

        void IDisposable.Dispose() => database.Dispose();
    }
}

public sealed class RestartTestsOnSqlite() : RestartTests(TestDatabase.OnSqlite);

[OnPostgreSql]
public sealed class RestartTestsOnPostgreSql() : RestartTests(TestDatabase.OnPostgreSql)
{
    [DatabaseFact]
    public async Task Two_hosts_side_by_side_send_each_message_once()
    {
        using var kept = new KeptDatabase(TestDatabase.OnPostgreSql());
        await using var sink = new SmtpSink();
        using var one = new Host(kept, sink);
        using var other = new Host(kept, sink);
        var staff = await Staff.In(one);
        await staff.Told([.. Enumerable.Range(0, 20).Select(_ => Staff.ReviewDue(new(2026, 3, 16)))]);
        await Task.WhenAll(one.RunJob("notifications.deliver"), other.RunJob("notifications.deliver"));

        one.MailOf(staff.Organiser).Count.ShouldBe(20);
        sink.Mails.Select(mail => mail.MessageId).ShouldBeUnique();
    }
}
