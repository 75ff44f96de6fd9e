using Microsoft.Extensions.Hosting;
using Osl.BuildingBlocks.Persistence;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Osl.BuildingBlocks.Tests.Messaging;

/// <summary>A server that crashes while events are stored and delivered.</summary>
[OnPostgreSql]
public sealed class CrashTests
{
    [DatabaseFact]
    public async Task A_server_that_crashes_under_load_loses_nothing_that_it_acknowledged()
    {
        var server = new OwnServer();
        await using var hall = new Hall(server);
        var host = hall.NewHost(new() { ["Messaging:Lease"] = "00:00:02", ["Messaging:Sweep"] = "00:00:00.5" });
        await host.StartAsync();
        using var stop = new CancellationTokenSource();
        var writing = Write(hall, host, stop.Token);
        for (var crash = 0; crash < 2; crash++)
        {
            await Task.Delay(Random.Shared.Next(300, 900));
            server.Crash();
            await Task.Delay(200);
            server.Restart();
            await Task.Delay(500);
        }

        await stop.CancelAsync();
        var (notes, refused) = await writing;
        refused.ShouldBeGreaterThan(0, "a crash that nobody noticed proves nothing");
        await Hall.Eventually(async () => (await hall.Inbox(host)).All(delivery => delivery.DoneAt is not null));

        // A command that was cut off may have been committed all the same; the ledgers say how many were.
        var stored = (await hall.Ledgers(host)).Sum(ledger => ledger.Notes);
        stored.ShouldBeInRange(notes, notes + refused);
        await hall.EveryEventHadItsEffectsOnceAndInOrder(host, stored);
    }

    private static async Task<(int Acknowledged, int Refused)> Write(Hall hall, IHost host, CancellationToken stop)
    {
        var dialect = host.Services.GetRequiredService<IDatabaseDialect>();
        var ledgers = Enumerable.Range(0, 20).Select(_ => Guid.NewGuid()).ToArray();
        var (acknowledged, refused) = (0, 0);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await hall.Write(host, ledgers[Random.Shared.Next(ledgers.Length)]);
                acknowledged++;
            }
            catch (Exception failure) when (dialect.Classify(failure) == DatabaseFault.Unavailable)
            {
                refused++;
                await Task.Delay(20, CancellationToken.None);
            }
        }

        return (acknowledged, refused);
    }

    private sealed class OwnServer : TestDatabase
    {
        private readonly PostgresCluster cluster = PostgresCluster.StartNew(durable: true);

        public OwnServer()
        {
            ConnectionString = cluster.CreateDatabase();
            Migrate(Provider, ConnectionString);
        }

        public override string Provider => "PostgreSql";

        public override string ConnectionString { get; }

        public void Crash() => cluster.Kill();

        public void Restart() => cluster.Start();

        public override void Dispose() => cluster.Dispose();
    }
}
