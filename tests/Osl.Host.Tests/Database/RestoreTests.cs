using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.Host.Database;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;
using Osl.Testing.Mail;
using Osl.Testing.Towns;

namespace Osl.Host.Tests.Database;

/// <summary>T12: a database that came out of a backup is used on, and nobody is told again what they were told before.</summary>
public abstract class RestoreTests(TestDatabase original) : IAsyncLifetime
{
    private readonly SmtpSink sink = new();

    [DatabaseFact]
    public async Task After_a_restore_nothing_that_was_sent_is_sent_again_and_what_falls_due_later_is()
    {
        using var first = new Mailing(original, sink);
        var town = await Town.Found(first, months: 0);
        foreach (var day in new[] { 1, 2, 3 })
        {
            (await town.Organizer.Create("follow-ups", new { subject = $"Zadzwonić {day}", subjectKind = "Other", dueOn = town.Day(day), ownerId = town.OrganizerId })).Expect(201);
        }

        await NextDay(first);
        var before = sink.Mails.Count;
        var backup = Back(original);
        await NextDay(first);
        var sent = sink.Mails.Count;
        (before, sent - before).ShouldBe((1, 1));

        using var second = new Mailing(backup, sink);
        second.Clock.SetTo(first.Clock.GetUtcNow());
        await RestoredDatabase.CatchUp(second.Services, CancellationToken.None);
        await second.RunJob("notifications.deliver");
        sink.Mails.Count.ShouldBe(sent);

        await NextDay(second);
        sink.Mails.Count.ShouldBe(sent + 1);
        sink.Mails.Select(mail => mail.MessageId).ShouldBeUnique();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await sink.DisposeAsync();

    /// <summary>A backup, made while the host runs, and restored.</summary>
    protected abstract TestDatabase Back(TestDatabase database);

    private static async Task NextDay(Mailing host)
    {
        host.Clock.SetTo(host.Clock.GetUtcNow().AddDays(1));
        await host.RunJob("planning.follow-ups-due");
        await host.Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);
        await host.RunJob("notifications.deliver");
    }

    private sealed class Mailing(TestDatabase database, SmtpSink sink) : OslHost(database)
    {
        protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
            [new("Mail:SmtpHost", "127.0.0.1"), new("Mail:SmtpPort", $"{sink.Port}"), new("Mail:SmtpTls", "false")];
    }

    protected sealed class Restored(string provider, string connectionString, Action dispose) : TestDatabase
    {
        public override string Provider => provider;

        public override string ConnectionString => connectionString;

        public override void Dispose() => dispose();
    }
}

public sealed class RestoreTestsOnSqlite() : RestoreTests(TestDatabase.OnSqlite())
{
    protected override TestDatabase Back(TestDatabase database)
    {
        var folder = Directory.CreateTempSubdirectory("osl-restore-").FullName;
        Backup.Write(Path.Combine(folder, "osl.db"), [$"--Database:ConnectionString={database.ConnectionString}"]);
        return new Restored(database.Provider, $"Data Source={Path.Combine(folder, "osl.db")}", () =>
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        });
    }
}

[OnPostgreSql]
public sealed class RestoreTestsOnPostgreSql() : RestoreTests(TestDatabase.OnPostgreSql())
{
    protected override TestDatabase Back(TestDatabase database)
    {
        var restored = PostgresCluster.Shared.Restore(PostgresCluster.Shared.Dump(database.ConnectionString));
        return new Restored(database.Provider, restored, () => PostgresCluster.Shared.DropDatabase(restored));
    }
}
