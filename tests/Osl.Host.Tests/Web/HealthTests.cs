using System.Diagnostics;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Api;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Host.Tests.Web;

/// <summary>A20: what an orchestrator is told, and a stranger is not.</summary>
public abstract class HealthTests(WebHouse house)
{
    [DatabaseTheory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_stranger_is_told_one_word(string path)
    {
        var answer = await house.Stranger.Get(path);

        (answer.Code, answer.Body).ShouldBe((200, "Healthy"));
    }
}

[Collection(nameof(WebOnSqlite))]
public sealed class HealthTestsOnSqlite(WebOnSqlite house) : HealthTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class HealthTestsOnPostgreSql(WebOnPostgreSql house) : HealthTests(house);

/// <summary>The database away and back again (A20, A1).</summary>
[OnPostgreSql]
public sealed class OutageTestsOnPostgreSql
{
    [DatabaseFact]
    public async Task A_database_that_goes_away_is_told_within_5_seconds_and_its_return_within_10()
    {
        var database = new OwnServer();
        await using var host = new HostOn(database);
        host.UseKestrel(0);
        var client = host.Client(CentreId.From(Guid.NewGuid()), Roles.OrganizerOsl).Http;
        (await client.Get(TableECases.Communities)).Code.ShouldBe(200);

        database.Cluster.Stop();
        (await WaitFor(client, 503)).ShouldBeLessThan(TimeSpan.FromSeconds(5));
        (await client.Get("/health/live")).Code.ShouldBe(200);
        foreach (var request in new[] { new HttpRequestMessage(HttpMethod.Get, TableECases.Communities), TableECases.Register("Łazy") })
        {
            var refused = await client.Ask(request);
            refused.Code.ShouldBe(503, refused.Body);
            refused.MediaType.ShouldBe("application/problem+json");
            refused.Response.Headers.RetryAfter.ShouldNotBeNull();
        }

        database.Cluster.Start();
        (await WaitFor(client, 200)).ShouldBeLessThan(TimeSpan.FromSeconds(10));
        (await client.Ask(TableECases.Register("Łazy"))).Code.ShouldBe(201);
    }

    private static async Task<TimeSpan> WaitFor(HttpClient client, int status)
    {
        var watch = Stopwatch.StartNew();
        while ((await client.Get("/health/ready")).Code != status && watch.Elapsed < TimeSpan.FromSeconds(15))
        {
            await Task.Delay(100);
        }

        return watch.Elapsed;
    }

    private sealed class OwnServer : TestDatabase
    {
        public OwnServer() => Migrate(Provider, ConnectionString = Cluster.CreateDatabase());

        public PostgresCluster Cluster { get; } = PostgresCluster.StartNew();

        public override string Provider => "PostgreSql";

        public override string ConnectionString { get; }

        public override void Dispose() => Cluster.Dispose();
    }

    private sealed class HostOn(TestDatabase database) : OslHost(database);
}
