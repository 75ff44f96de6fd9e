using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Jobs;
using Osl.BuildingBlocks.Modules;
using Osl.Host.Scheduling;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;
using Quartz;

namespace Osl.Host.Tests.Scheduling;

/// <summary>What the modules declare becomes what the scheduler has stored, on each database.</summary>
public abstract class JobPlanTests(OslHost host)
{
    private const string EveryTenSeconds = "0/10 * * * * ?";
    private const string HalfPastTwo = "0 30 2 * * ?";

    [DatabaseFact]
    public async Task A_declared_job_is_stored_with_its_cron_in_Polish_time()
    {
        var scheduler = await Reconciled(("a", HalfPastTwo));

        var trigger = (ICronTrigger)(await scheduler.GetTrigger(JobPlan.TriggerOf("a")))!;
        trigger.CronExpressionString.ShouldBe(HalfPastTwo);
        trigger.TimeZone.Id.ShouldBe("Europe/Warsaw");
        (await scheduler.GetJobDetail(JobPlan.KeyOf("a")))!.Durable.ShouldBeTrue();
    }

    [DatabaseFact]
    public async Task Hosts_that_start_at_the_same_moment_agree()
    {
        var scheduler = await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        foreach (var round in Enumerable.Range(1, 5))
        {
            (string, string)[] jobs = [.. Enumerable.Range(1, 5).Select(number => ($"round-{round}-{number}", HalfPastTwo))];

            await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Plan(jobs).Reconcile(scheduler, CancellationToken.None))));

            (await scheduler.GetTrigger(JobPlan.TriggerOf($"round-{round}-5"))).ShouldNotBeNull();
        }
    }

    [DatabaseFact]
    public async Task Another_cron_replaces_the_trigger_and_a_job_that_is_not_declared_any_more_goes()
    {
        await Reconciled(("a", HalfPastTwo), ("b", HalfPastTwo));
        var scheduler = await Reconciled(("a", EveryTenSeconds));

        ((ICronTrigger)(await scheduler.GetTrigger(JobPlan.TriggerOf("a")))!).CronExpressionString.ShouldBe(EveryTenSeconds);
        (await scheduler.Exists(JobPlan.KeyOf("b"))).ShouldBeFalse();
        (await scheduler.GetTrigger(JobPlan.TriggerOf("b"))).ShouldBeNull();
    }

    [DatabaseFact]
    public async Task What_is_as_declared_is_left_alone()
    {
        var first = (await (await Reconciled(("a", HalfPastTwo))).GetTrigger(JobPlan.TriggerOf("a")))!.StartTimeUtc;
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        (await (await Reconciled(("a", HalfPastTwo))).GetTrigger(JobPlan.TriggerOf("a")))!.StartTimeUtc.ShouldBe(first);
    }

    [DatabaseFact]
    public async Task After_the_clock_was_turned_back_a_job_does_not_wait_for_hours()
    {
        var scheduler = await Reconciled(("a", EveryTenSeconds));
        host.Clock.SetTo(host.Clock.GetUtcNow().AddHours(-3));

        await Plan(("a", EveryTenSeconds)).Realign(scheduler, CancellationToken.None);

        (await scheduler.GetTrigger(JobPlan.TriggerOf("a")))!.NextFireTimeUtc!.Value
            .ShouldBeInRange(host.Clock.GetUtcNow(), host.Clock.GetUtcNow().AddSeconds(10));
    }

    [DatabaseTheory]
    [InlineData("2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z")]
    [InlineData("2027-10-30T12:00:00Z", "2027-10-31T00:30:00Z", "2027-11-01T01:30:00Z")]
    [InlineData("2027-03-27T12:00:00Z", "2027-03-28T01:00:00Z", "2027-03-29T00:30:00Z")]
    [InlineData("2028-02-28T12:00:00Z", "2028-02-29T01:30:00Z", "2028-03-01T01:30:00Z")]
    public async Task A_daily_job_at_half_past_two_runs_once_on_the_days_when_the_clock_changes_and_on_the_leap_day(string from, string first, string second)
    {
        host.Clock.SetTo(DateTimeOffset.Parse(from));
        var scheduler = await Reconciled(("dst", HalfPastTwo));
        var trigger = (await scheduler.GetTrigger(JobPlan.TriggerOf("dst")))!;
        var next = trigger.GetFireTimeAfter(DateTimeOffset.Parse(from));

        next.ShouldBe(DateTimeOffset.Parse(first));
        trigger.GetFireTimeAfter(next).ShouldBe(DateTimeOffset.Parse(second));
    }

    [Fact]
    public void A_job_that_is_declared_twice_stops_the_start() =>
        Should.Throw<InvalidOperationException>(() => Catalogue(("a", HalfPastTwo), ("a", EveryTenSeconds))).Message.ShouldContain("a is declared twice");

    private async Task<IScheduler> Reconciled(params (string Name, string Cron)[] jobs)
    {
        var scheduler = await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        await Plan(jobs).Reconcile(scheduler, CancellationToken.None);
        return scheduler;
    }

    private JobPlan Plan(params (string Name, string Cron)[] jobs) => new(Catalogue(jobs), host.Clock);

    private static JobCatalogue Catalogue(params (string Name, string Cron)[] jobs) => new([new Declares(jobs)]);

    private sealed class Declares((string Name, string Cron)[] jobs) : IModule
    {
        public string Name => "test";

        public IReadOnlyList<JobDefinition> Jobs => [.. jobs.Select(job => new JobDefinition(job.Name, job.Cron, () => new Nothing()))];

        public void AddServices(IServiceCollection services, IConfiguration configuration)
        {
        }

        public void MapEndpoints(IEndpointRouteBuilder api)
        {
        }
    }

    private sealed record Nothing : ISweep;
}

public sealed class JobPlanTestsOnSqlite(SqliteHost host) : JobPlanTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class JobPlanTestsOnPostgreSql(PostgreSqlHost host) : JobPlanTests(host), IClassFixture<PostgreSqlHost>;
