using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.BuildingBlocks.Tests.Messaging;

public abstract class WakingTests(Func<TestDatabase> database) : HallTests(database)
{
    [DatabaseFact]
    public async Task What_was_stored_by_a_process_that_died_before_it_woke_anybody_is_delivered()
    {
        var host = Hall.NewHost(new() { ["Messaging:Sweep"] = "00:00:00.5" });
        await host.StartAsync();
        using var processes = new Processes(Hall.Database);
        await processes.WriteAndDie(Hall.Centre.Value, Guid.NewGuid());

        await Hall.Eventually(async () => (await Hall.Inbox(host)).Count(delivery => delivery.DoneAt is not null) == 3);
        await Hall.EveryEventHadItsEffectsOnceAndInOrder(host, 1);
    }
}

public sealed class WakingTestsOnSqlite() : WakingTests(TestDatabase.OnSqlite);

[OnPostgreSql]
public sealed class WakingTestsOnPostgreSql() : WakingTests(TestDatabase.OnPostgreSql)
{
    private static readonly Dictionary<string, string?> NoSweep = new() { ["Messaging:Sweep"] = "00:10:00" };

    [DatabaseFact]
    public async Task Another_hosts_event_wakes_this_one()
    {
        var (teller, hearer) = await TellerAndHearer();
        await Hall.Write(teller, Guid.NewGuid());
        await Hall.Eventually(async () => (await Hall.Inbox(hearer)).Count(delivery => delivery.DoneAt is not null) == 3);
    }

    [DatabaseFact]
    public async Task A_host_that_lost_its_ear_hears_again()
    {
        var (teller, hearer) = await TellerAndHearer();
        (await CutListeners(teller)).ShouldBe(2, "both hosts listen");
        await Task.Delay(100);

        await Hall.Write(teller, Guid.NewGuid());
        await Hall.Eventually(async () => (await Hall.Inbox(hearer)).Count(delivery => delivery.DoneAt is not null) == 3);
    }

    /// <summary>Neither looks by itself; the teller does not deliver at all.</summary>
    private async Task<(IHost Teller, IHost Hearer)> TellerAndHearer()
    {
        var hearer = Hall.NewHost(NoSweep);
        var teller = Hall.NewHost(NoSweep, services: services => services.Remove(services.Single(service => service.ImplementationType == typeof(Dispatcher))));
        await hearer.StartAsync();
        await teller.StartAsync();
        await Hall.Eventually(async () => await Listeners(teller) == 2);
        return (teller, hearer);
    }

    private static Task<int> Listeners(IHost host) => OnServer(host, "SELECT count(*)::int AS \"Value\" FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'");

    private static Task<int> CutListeners(IHost host) => OnServer(host, "SELECT count(pg_terminate_backend(pid))::int AS \"Value\" FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'");

    private static async Task<int> OnServer(IHost host, string sql)
    {
        await using var context = host.Services.GetRequiredService<MessagingContexts>().Create();
        return await context.Database.SqlQueryRaw<int>(sql).SingleAsync();
    }
}
