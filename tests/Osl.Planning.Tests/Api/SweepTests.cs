using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Jobs;
using Osl.Planning.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Planning.Tests.Api;

/// <summary>The clocks: each tells once, whenever and however often it is looked at.</summary>
public abstract class SweepTests(OslHost host)
{
    [DatabaseFact]
    public async Task An_approved_plan_enters_into_force_on_its_first_day_however_late_the_sweep_comes()
    {
        var world = await World.Open(host);
        var draft = await world.DraftPlan(world.PlanBody(from: "2026-03-29", to: "2026-12-31"));
        await World.Do(world.AsOrganizer, $"plans/{draft.Plan}", "submit");
        await World.Do(world.AsDirector, $"plans/{draft.Plan}", "approve");

        // The night in which the clocks go forward: one minute before midnight in Warsaw, then one after.
        host.Clock.SetTo(new DateTimeOffset(2026, 3, 28, 23, 59, 0, TimeSpan.FromHours(1)));
        await world.Sweep(new EnterPlansIntoForce());
        (await world.Plan(draft.Plan)).Text("state").ShouldBe("Approved");
        host.Clock.SetTo(new DateTimeOffset(2026, 3, 29, 0, 1, 0, TimeSpan.FromHours(1)));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => world.Sweep(new EnterPlansIntoForce())));

        var plan = await world.Plan(draft.Plan);
        (plan.Text("state"), plan.Text("inForceFrom")).ShouldBe(("InForce", "2026-03-29"));
        (await world.Told<PlanEnteredIntoForce>()).Count.ShouldBe(1);
        (await world.ScheduledReview(draft.Plan)).Text("dueOn").ShouldBe("2026-06-29");
    }

    [DatabaseFact]
    public async Task A_review_is_announced_14_and_3_days_before_on_its_day_and_escalated_after_7()
    {
        var world = await World.Open(host);
        await world.PlanInForce();
        for (var day = new DateOnly(2026, 3, 10); day <= new DateOnly(2026, 4, 20); day = day.AddDays(1))
        {
            world.Today(day.Year, day.Month, day.Day);
            await world.Sweep(new TellReviewsDue());
            await world.Sweep(new TellReviewsDue());
        }

        (await world.Told<PlanReviewDue>()).Select(told => (told.DaysBefore, told.OccurredAt.Day)).ShouldBe([(14, 18), (3, 29), (0, 1)]);
        var overdue = (await world.Told<PlanReviewOverdue>()).ShouldHaveSingleItem();
        (overdue.DaysOverdue, overdue.DueOn, overdue.Title).ShouldBe((7, new DateOnly(2026, 4, 1), "Plan OSL 2026"));
    }

    [DatabaseFact]
    public async Task A_clock_that_jumps_tells_nothing_twice_and_nothing_that_is_past()
    {
        var world = await World.Open(host);
        await world.PlanInForce();
        world.Today(2026, 3, 30);
        await world.Sweep(new TellReviewsDue());
        world.Today(2026, 3, 20);
        await world.Sweep(new TellReviewsDue());
        (await world.Told<PlanReviewDue>()).ShouldHaveSingleItem().DaysBefore.ShouldBe(2);

        world.Today(2026, 5, 10);
        await world.Sweep(new TellReviewsDue());
        world.Today(2026, 4, 1);
        await world.Sweep(new TellReviewsDue());

        (await world.Told<PlanReviewDue>()).Count.ShouldBe(1);
        (await world.Told<PlanReviewOverdue>()).ShouldHaveSingleItem().DaysOverdue.ShouldBe(39);
    }

    [DatabaseFact]
    public async Task PLA_21_sweeps_of_several_hosts_at_once_tell_once()
    {
        var world = await World.Open(host);
        await world.PlanInForce();
        world.Today(2026, 4, 1);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => world.Sweep(new TellReviewsDue())));

        (await world.Told<PlanReviewDue>()).ShouldHaveSingleItem().DaysBefore.ShouldBe(0);
    }

    [DatabaseFact]
    public async Task A_review_that_was_moved_is_announced_anew_and_one_that_was_held_no_more()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        var review = $"plan-reviews/{(await world.ScheduledReview(draft.Plan)).Id()}";
        world.Today(2026, 3, 29);
        await world.Sweep(new TellReviewsDue());
        var etag = (await world.AsOrganizer.Get(review)).ETag;
        (await world.AsOrganizer.Put($"{review}/due-date", new { dueOn = "2026-04-10" }, etag)).Expect(204);
        await world.Sweep(new TellReviewsDue());
        await World.Do(world.AsOrganizer, review, "hold", new { outcome = "Continue", findings = "Wcześniej, niż było w planie" });
        world.Today(2026, 4, 20);
        await world.Sweep(new TellReviewsDue());

        (await world.Told<PlanReviewDue>()).Select(told => (told.DueOn, told.DaysBefore)).ShouldBe([(new DateOnly(2026, 4, 1), 3), (new DateOnly(2026, 4, 10), 12)]);
        (await world.Told<PlanReviewOverdue>()).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task A_follow_up_is_told_on_its_day_and_once_more_when_it_is_long_overdue()
    {
        var world = await World.Open(host);
        await Open("Zadzwonić", "2026-03-09");
        var done = await Open("Zrobione", "2026-03-09");
        await World.Do(world.AsOrganizer, $"follow-ups/{done}", "complete", new { });
        foreach (var day in new[] { 8, 9, 10, 15, 16, 17, 30 })
        {
            world.Today(2026, 3, day);
            await world.Sweep(new TellFollowUpsDue());
        }

        var told = await world.Told<FollowUpDue>();
        told.Select(one => (one.Subject, one.DaysOverdue)).ShouldBe([("Zadzwonić", 0), ("Zadzwonić", 7)]);
        told[0].OwnerStaffMemberId.ShouldBe(world.Organizer);

        async Task<Guid> Open(string subject, string dueOn) =>
            (await world.AsOrganizer.Create("follow-ups", new { subject, subjectKind = "Group", dueOn, ownerId = world.Organizer })).Expect(201).Id;
    }

    [DatabaseFact]
    public async Task PLA_12_the_decision_is_reminded_of_a_week_before_on_the_last_day_and_when_it_is_overdue()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        await world.Hear(world.MateriallyChanged(Guid.NewGuid(), world.Diagnosis, Guid.NewGuid()));
        for (var day = new DateOnly(2026, 3, 2); day <= new DateOnly(2026, 4, 10); day = day.AddDays(1))
        {
            world.Today(day.Year, day.Month, day.Day);
            await world.Sweep(new TellUpdatesRequired());
        }

        (await world.Told<PlanUpdateRequired>()).Select(told => told.DaysBefore).ShouldBe([30, 7, 0, -1]);
        var review = await world.ScheduledReview(draft.Plan);
        (await World.Do(world.AsOrganizer, $"plan-reviews/{review.Id()}", "hold", new { outcome = "Continue", findings = "Bez zmian" }, 422)).Codes.ShouldBe(["PLA-12"]);
        await World.Do(world.AsOrganizer, $"plan-reviews/{review.Id()}", "hold", new { outcome = "Update", findings = "Trzeba zaktualizować" });
    }

    [DatabaseFact]
    public async Task The_end_of_the_first_year_is_announced_90_and_30_days_before_also_from_the_29th_of_February()
    {
        var world = await World.Open(host, new DateOnly(2024, 2, 29));
        var joined = Guid.NewGuid();
        await world.Hear(world.Fact(new Access.Contracts.MunicipalityJoined
        {
            MunicipalityId = joined,
            Name = "Zawodzie",
            JoinedOn = new DateOnly(2024, 8, 31),
            EventId = default,
            CentreId = null,
            OccurredAt = default,
            StreamPosition = 0,
        }));
        for (var day = new DateOnly(2024, 11, 1); day <= new DateOnly(2025, 9, 10); day = day.AddDays(1))
        {
            world.Today(day.Year, day.Month, day.Day);
            await world.Sweep(new TellExemptionsEnding());
        }

        (await world.Told<FirstYearExemptionEnding>()).Select(told => (told.MunicipalityId, told.EndsOn, told.DaysBefore)).ShouldBe([
            (null, new DateOnly(2025, 2, 28), 90),
            (null, new DateOnly(2025, 2, 28), 30),
            (joined, new DateOnly(2025, 8, 31), 90),
            (joined, new DateOnly(2025, 8, 31), 30),
        ]);
    }

    [DatabaseFact]
    public async Task An_indicator_that_falls_behind_is_told_once_a_fall()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        await world.Sweep(new TellIndicatorsOffTrack());
        (await world.Told<IndicatorOffTrack>()).ShouldBeEmpty();

        world.Today(2026, 4, 1);
        await world.Sweep(new TellIndicatorsOffTrack());
        await world.Sweep(new TellIndicatorsOffTrack());
        (await world.Told<IndicatorOffTrack>()).ShouldHaveSingleItem().IndicatorId.ShouldBe(draft.Indicator);

        var etag = (await world.AsOrganizer.Get($"plans/{draft.Plan}")).ETag;
        (await world.AsOrganizer.Put($"plans/{draft.Plan}/indicators/{draft.Indicator}/readings/2026-04-01", new { value = 25 }, etag)).Expect(204);
        await world.Sweep(new TellIndicatorsOffTrack());
        world.Today(2026, 8, 1);
        await world.Sweep(new TellIndicatorsOffTrack());
        (await world.Told<IndicatorOffTrack>()).Count.ShouldBe(2);
    }

    [DatabaseFact]
    public async Task A_day_begins_in_Warsaw_also_when_the_hour_comes_twice()
    {
        var world = await World.Open(host);
        var draft = await world.DraftPlan(world.PlanBody(from: "2026-10-25", to: "2026-12-31"), "2026-10-25", "2026-12-31");
        await World.Do(world.AsOrganizer, $"plans/{draft.Plan}", "submit");
        await World.Do(world.AsDirector, $"plans/{draft.Plan}", "approve");
        foreach (var hour in new[] { "2026-10-24T21:59:00Z", "2026-10-24T22:00:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z" })
        {
            host.Clock.SetTo(DateTimeOffset.Parse(hour));
            WarsawCalendar.Today(host.Clock).Day.ShouldBe(hour == "2026-10-24T21:59:00Z" ? 24 : 25);
            await world.Sweep(new EnterPlansIntoForce());
        }

        var entered = (await world.Told<PlanEnteredIntoForce>()).ShouldHaveSingleItem();
        entered.OccurredAt.ShouldBe(DateTimeOffset.Parse("2026-10-24T22:00:00Z"));
    }
}

public sealed class SweepTestsOnSqlite(SqliteHost host) : SweepTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class SweepTestsOnPostgreSql(PostgreSqlHost host) : SweepTests(host), IClassFixture<PostgreSqlHost>;
