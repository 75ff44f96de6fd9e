using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Tests.Messaging;
using Osl.DispatcherProcess.Ledgers;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.BuildingBlocks.Tests.Pipeline;

public abstract class RaceTests(Func<TestDatabase> database) : HallTests(database)
{
    [DatabaseFact]
    public async Task A_hundred_creations_under_one_key_make_one_thing_and_get_one_answer()
    {
        var host = Hall.NewHost();
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => Hall.Send(host, new OpenLedger("one"), key: "key-1"))));

        answers.Distinct().ShouldHaveSingleItem();
        (await Hall.Ledgers(host)).ShouldHaveSingleItem().Id.Value.ShouldBe(answers[0].Id);
        (await Hall.Read<MessagingDbContext, IdempotencyRecord>(host)).ShouldHaveSingleItem();
        await Should.ThrowAsync<IdempotencyException>(() => Hall.Send(host, new OpenLedger("another"), key: "key-1"));
    }

    [DatabaseFact]
    public async Task Who_names_no_version_and_loses_every_time_is_told_to_come_again_and_not_that_the_version_was_wrong()
    {
        var host = Hall.NewHost();
        var ledger = Guid.NewGuid();
        await Hall.Write(host, ledger);

        await Should.ThrowAsync<ContendedException>(() => Hall.Send(host, new WriteNext(ledger, ExpectedVersion: 7), key: "key-2"));
    }

    [DatabaseFact]
    public async Task Of_fifty_changes_of_one_version_exactly_one_succeeds()
    {
        var host = Hall.NewHost();
        await Hall.Drain(host);
        var ledger = Guid.NewGuid();
        await Hall.Write(host, ledger);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () =>
        {
            try
            {
                return (await Hall.Send(host, new WriteNext(ledger, ExpectedVersion: 1))).Version;
            }
            catch (StaleVersionException)
            {
                return 0;
            }
        })));

        outcomes.Count(version => version == 0).ShouldBe(49);
        outcomes.ShouldContain(2);
        (await Hall.Ledgers(host)).ShouldHaveSingleItem().Notes.ShouldBe(2);
        (await Hall.Outbox(host)).Count.ShouldBe(2, "the losers told nothing");
    }
}

public sealed class RaceTestsOnSqlite() : RaceTests(TestDatabase.OnSqlite);

[OnPostgreSql]
public sealed class RaceTestsOnPostgreSql() : RaceTests(TestDatabase.OnPostgreSql);
