using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Planning.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Planning.Tests.Api;

/// <summary>What the database settles when several act at the same moment.</summary>
public abstract class RaceTests(OslHost host)
{
    private const int Rounds = 5;

    [DatabaseFact]
    public async Task PLA_07_of_plans_approved_at_the_same_moment_one_is_in_force()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var world = await World.Open(host);
            List<(Guid Plan, string? ETag)> submitted = [];
            for (var i = 0; i < 4; i++)
            {
                var plan = (await world.SubmitPlan()).Plan;
                submitted.Add((plan, (await world.AsDirector.Get($"plans/{plan}")).ETag));
            }

            var answers = await Task.WhenAll(submitted.Select(one => world.AsDirector.Post($"plans/{one.Plan}/approve", null, one.ETag)));

            answers.Count(answer => answer.Status == 204).ShouldBe(1);
            answers.Where(answer => answer.Status != 204).ShouldAllBe(answer => answer.Status == 409 || answer.Status == 503);
            answers.Where(answer => answer.Status == 409).SelectMany(answer => answer.Codes).Distinct().ShouldBe(["PLA-07"]);
            (await world.AsOrganizer.Get("plans?state=InForce&count=true")).Expect(200)["totalCount"].GetValue<int>().ShouldBe(1);
            (await world.Told<PlanEnteredIntoForce>()).Count.ShouldBe(1);
        }
    }

    [DatabaseFact]
    public async Task PLA_07_a_plan_for_other_days_is_approved_beside_and_one_for_the_same_days_is_not()
    {
        var world = await World.Open(host);
        await world.PlanInForce();
        var next = await world.DraftPlan(world.PlanBody("Plan OSL 2027", "2027-01-01", "2027-12-31"), "2027-02-01", "2027-11-30");
        await World.Do(world.AsOrganizer, $"plans/{next.Plan}", "submit");
        var rival = await world.SubmitPlan();

        await World.Do(world.AsDirector, $"plans/{next.Plan}", "approve");
        (await World.Do(world.AsDirector, $"plans/{rival.Plan}", "approve", expect: 409)).Codes.ShouldBe(["PLA-07"]);

        (await world.Plan(next.Plan)).Text("state").ShouldBe("Approved");
        (await world.Plan(rival.Plan)).Text("state").ShouldBe("Submitted");
    }

    [DatabaseFact]
    public async Task PLA_04_four_eyes_hold_when_the_same_version_is_approved_by_many_at_once()
    {
        var world = await World.Open(host);
        var draft = await world.SubmitPlan();
        var etag = (await world.AsDirector.Get($"plans/{draft.Plan}")).ETag;
        var author = host.Client(world.Centre, StaffMemberId.From(world.Organizer), Roles.Director);
        ApiClient[] all = [author, author, .. Enumerable.Range(0, 6).Select(_ => host.Client(world.Centre, Roles.Director))];

        var answers = await Task.WhenAll(all.Select(client => client.Post($"plans/{draft.Plan}/approve", null, etag)));

        answers.Count(answer => answer.Status == 204).ShouldBe(1);
        answers.Take(2).ShouldAllBe(answer => answer.Status == 403 || answer.Status == 412 || answer.Status == 503);
        (await world.Told<PlanApproved>()).Count.ShouldBe(1);
        (await world.Plan(draft.Plan)).Id("approvedById").ShouldNotBe(world.Organizer);
    }

    [DatabaseFact]
    public async Task PLA_17_of_updates_begun_at_the_same_moment_one_is_drafted()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => world.AsOrganizer.Create($"plans/{draft.Plan}/updates", new { reason = $"Powód {i}" })));

        answers.Count(answer => answer.Status == 201).ShouldBe(1);
        answers.Where(answer => answer.Status != 201).ShouldAllBe(answer => answer.Status == 409 || answer.Status == 412 || answer.Status == 503);
        (await world.AsOrganizer.Get($"plans?familyId={draft.Plan}&count=true")).Expect(200)["totalCount"].GetValue<int>().ShouldBe(2);
    }

    [DatabaseFact]
    public async Task PLA_19_a_review_that_many_hold_at_once_leaves_one_next_review()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        world.Today(2026, 4, 1);
        var review = $"plan-reviews/{(await world.ScheduledReview(draft.Plan)).Id()}";
        var etag = (await world.AsOrganizer.Get(review)).ETag;

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i =>
            world.AsOrganizer.Post($"{review}/hold", new { outcome = "Continue", findings = $"Ustalenie {i}" }, etag)));

        answers.Count(answer => answer.Status == 204).ShouldBe(1);
        answers.Where(answer => answer.Status == 409).SelectMany(answer => answer.Codes).ShouldAllBe(code => code == "PLA-19");
        answers.Where(answer => answer.Status != 204).ShouldAllBe(answer => answer.Status == 409 || answer.Status == 412 || answer.Status == 503);
        (await world.ScheduledReview(draft.Plan)).Text("dueOn").ShouldBe("2026-07-01");
        (await world.Told<PlanReviewHeld>()).Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task Of_many_changes_to_one_version_one_is_saved()
    {
        var world = await World.Open(host);
        var draft = await world.DraftPlan();
        var etag = (await world.AsOrganizer.Get($"plans/{draft.Plan}")).ETag;

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => world.AsOrganizer.Put($"plans/{draft.Plan}", world.PlanBody($"Plan {i}"), etag)));

        answers.Count(answer => answer.Status == 204).ShouldBe(1);
        answers.Where(answer => answer.Status != 204).ShouldAllBe(answer => answer.Status == 412 || answer.Status == 503);
    }
}

public sealed class RaceTestsOnSqlite(SqliteHost host) : RaceTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class RaceTestsOnPostgreSql(PostgreSqlHost host) : RaceTests(host), IClassFixture<PostgreSqlHost>;
