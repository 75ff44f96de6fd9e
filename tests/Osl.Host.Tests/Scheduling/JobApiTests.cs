using System.Text.Json.Nodes;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Host.Tests.Scheduling;

/// <summary>The scheduler at work, as the operator of the platform sees it.</summary>
public abstract class JobApiTests(OslHost host)
{
    private ApiClient Operator => host.Client(new CentreId(Guid.NewGuid()), Roles.PlatformOperator);

    [DatabaseFact]
    public async Task Within_a_minute_of_the_start_every_job_has_run_once()
    {
        var jobs = await Until(
            async () => (await Operator.Get("jobs")).Expect(200)["items"].AsArray(),
            list => list.All(job => job!["lastRuns"]!.AsArray().Count > 0));

        jobs.Count.ShouldBeGreaterThan(1);
        jobs.ShouldAllBe(job => job!["lastRuns"]![0]!["outcome"]!.GetValue<string>() == "Succeeded");
        jobs.ShouldAllBe(job => job!["nextRunAt"] != null && job["timeZone"]!.GetValue<string>() == "Europe/Warsaw");
    }

    [DatabaseFact]
    public async Task An_operator_runs_a_job_at_once_and_sees_how_it_ended()
    {
        var before = AtOnce(await Until(Runs, runs => AtOnce(runs) > 0));
        (await Operator.Post("jobs/notifications.deliver/runs")).Expect(204);

        await Until(Runs, runs => AtOnce(runs) == before + 1);
    }

    [DatabaseFact]
    public async Task Only_the_operator_sees_jobs_and_an_unknown_job_is_not_found()
    {
        (await host.Client(new CentreId(Guid.NewGuid()), Roles.CentreAdmin).Get("jobs")).Expect(403);
        (await Operator.Get("jobs/notifications.unknown")).Expect(404);
        (await Operator.Post("jobs/notifications.unknown/runs")).Expect(404);
    }

    private static int AtOnce(JsonArray runs) => runs.Count(run => run!["atOnce"]!.GetValue<bool>());

    private async Task<JsonArray> Runs() => (await Operator.Get("jobs/notifications.deliver")).Expect(200)["lastRuns"].AsArray();

    private static async Task<JsonArray> Until(Func<Task<JsonArray>> read, Func<JsonArray, bool> isEnough)
    {
        var deadline = DateTime.UtcNow.AddMinutes(1);
        while (true)
        {
            var seen = await read();
            if (isEnough(seen))
            {
                return seen;
            }

            (DateTime.UtcNow < deadline).ShouldBeTrue($"Within a minute it came to: {seen.ToJsonString()}");
            await Task.Delay(100);
        }
    }
}

public sealed class RunningOnSqlite : SqliteHost
{
    protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("Scheduling:Enabled", "true"), new("Mail:Folder", Path.GetTempPath())];
}

public sealed class RunningOnPostgreSql : PostgreSqlHost
{
    protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("Scheduling:Enabled", "true"), new("Mail:Folder", Path.GetTempPath())];
}

public sealed class JobApiTestsOnSqlite(RunningOnSqlite host) : JobApiTests(host), IClassFixture<RunningOnSqlite>;

[OnPostgreSql]
public sealed class JobApiTestsOnPostgreSql(RunningOnPostgreSql host) : JobApiTests(host), IClassFixture<RunningOnPostgreSql>;
