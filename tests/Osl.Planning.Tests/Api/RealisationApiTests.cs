using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.Planning.Contracts;
using Osl.Planning.Infrastructure;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Planning.Tests.Api;

/// <summary>A plan in force: its measures, readings, reviews, projects and what is to be followed up.</summary>
public abstract class RealisationApiTests(OslHost host)
{
    [DatabaseFact]
    public async Task PLA_10_a_measure_is_postponed_with_a_reason_and_new_dates_and_cancelled_with_a_reason()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        var (animator, plan, measure) = (host.Client(world.Centre, Roles.Animator), $"plans/{draft.Plan}", $"/measures/{draft.Measure}");

        var refused = await World.Do(animator, plan, "postpone", new { reason = "Remont", from = (string?)null, to = "2026-12-31" }, 422, measure);
        (refused.Codes.ShouldHaveSingleItem(), refused.Pointers.ShouldHaveSingleItem()).ShouldBe(("PLA-10", "/from"));
        await World.Do(animator, plan, "postpone", new { reason = "Remont", from = "2026-09-01", to = "2027-01-31" }, part: measure);
        var postponed = (await animator.Get($"{plan}{measure}")).Expect(200);
        postponed["state"].GetValue<string>().ShouldBe("Postponed");
        postponed["postponedTo"].GetValue<string>().ShouldBe("2027-01-31");
        (await World.Do(animator, plan, "cancel", new { reason = "" }, 422, measure)).Codes.ShouldBe(["PLA-10"]);
        await World.Do(animator, plan, "cancel", new { reason = "Nikt się nie zgłosił" }, part: measure);

        (await world.Told<MeasurePostponed>()).ShouldHaveSingleItem().MeasureId.ShouldBe(draft.Measure);
        (await world.Told<MeasureCancelled>()).ShouldHaveSingleItem().MeasureId.ShouldBe(draft.Measure);
        (await world.Told<MeasureChanged>()).Select(one => (one.MeasureId, one.FirstDay, one.LastDay, one.Open)).ShouldBe([
            (draft.Measure, new DateOnly(2026, 4, 1), new DateOnly(2026, 11, 30), true),
            (draft.Measure, new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31), true),
            (draft.Measure, new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31), false),
        ]);
        (await World.Do(animator, plan, "start", expect: 404, part: $"/measures/{Guid.NewGuid()}")).Codes.ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task A_right_that_reaches_other_communities_does_not_reach_a_measure()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        var (plan, measure) = ($"plans/{draft.Plan}", $"/measures/{draft.Measure}");
        var elsewhere = host.ClientFor(world.Centre, [CommunityId.From(Guid.NewGuid())], Roles.OrganizerOsl);
        var here = host.ClientFor(world.Centre, [CommunityId.From(world.Community)], Roles.Animator);

        await World.Do(elsewhere, plan, "start", expect: 403, part: measure);
        (await elsewhere.Create("plans", world.PlanBody("Inny"))).Expect(201);
        var other = (await elsewhere.Get("plans?state=Draft")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!.Id();
        (await elsewhere.Create($"plans/{other}/goals", world.GoalBody())).Expect(403);
        await World.Do(here, plan, "start", part: measure);
    }

    [DatabaseFact]
    public async Task PLA_09_readings_are_written_by_day_and_corrected()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        var organizer = world.AsOrganizer;
        var path = $"plans/{draft.Plan}/indicators/{draft.Indicator}";

        var etag = (await organizer.Get($"plans/{draft.Plan}")).ETag;
        (await organizer.Put($"{path}/readings/2026-03-03", new { value = 5 }, etag)).Expect(422).Codes.ShouldBe(["PLA-09"]);
        etag = (await organizer.Put($"{path}/readings/2026-03-02", new { value = 5.5 }, etag)).Expect(204).ETag;
        (await organizer.Put($"{path}/readings/2026-03-02", new { value = 6.25, note = "po przeliczeniu" }, etag)).Expect(204);
        (await organizer.Put($"{path}/readings/jutro", new { value = 5 }, etag)).Expect(400);

        var read = (await organizer.Get(path)).Expect(200);
        read["readings"].AsArray().ShouldHaveSingleItem()!["value"]!.GetValue<decimal>().ShouldBe(6.25m);
        read["latestValue"].GetValue<decimal>().ShouldBe(6.25m);
    }

    [DatabaseFact]
    public async Task Measures_are_listed_and_counted_by_their_tags()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        var organizer = world.AsOrganizer;

        await Finds("", 1);
        await Finds($"planId={draft.Plan}&kind=SelfHelp&component=Activation&tool=Groups&strategy=ConsensusAndCooperation&principle=FromHelpToSelfHelp", 1);
        await Finds($"communityId={world.Community}&municipalityId={world.Gmina}&responsibleId={world.Organizer}&state=Planned", 1);
        await Finds("tool=Volunteering", 0);
        await Finds("principle=Quality", 0);
        await Finds("state=Done", 0);
        await Finds($"communityId={Guid.NewGuid()}", 0);
        await Finds($"planId={Guid.NewGuid()}", 0);

        var report = (await organizer.Get("measures/report")).Expect(200);
        report["measures"].GetValue<int>().ShouldBe(1);
        report["byTool"].AsArray().Select(line => line!.Text("tag")).ShouldBe(["CategorialCommunity", "Groups"]);
        report["byPrinciple"][0]!.Text("tag").ShouldBe("FromHelpToSelfHelp");
        report["byComponent"][0]!["budget"]!.GetValue<decimal>().ShouldBe(4800);
        report["byComponent"][0]!["planned"]!.GetValue<int>().ShouldBe(1);
        report["byWorkForm"][0]!.Text("tag").ShouldBe("None");
        (await organizer.Get("measures/report?from=2025-01-01&to=2025-12-31")).Expect(200)["measures"].GetValue<int>().ShouldBe(0);
        (await organizer.Get($"measures/report?municipalityId={Guid.NewGuid()}")).Expect(200)["measures"].GetValue<int>().ShouldBe(0);

        async Task Finds(string filter, int count) =>
            (await organizer.Get($"measures?count=true&{filter}")).Expect(200)["totalCount"].GetValue<int>().ShouldBe(count, filter);
    }

    [DatabaseFact]
    public async Task A_report_counts_a_measure_once_whatever_versions_it_stood_in()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        var organizer = world.AsOrganizer;
        await World.Do(organizer, $"plans/{draft.Plan}", "start", part: $"/measures/{draft.Measure}");
        world.Today(2026, 5, 4);
        var second = (await organizer.Create($"plans/{draft.Plan}/updates", new { reason = "Nowa sala" })).Expect(201).Id;
        await World.Do(organizer, $"plans/{second}", "submit");
        await World.Do(world.AsDirector, $"plans/{second}", "approve");

        var report = (await organizer.Get("measures/report")).Expect(200);

        report["measures"].GetValue<int>().ShouldBe(1);
        report["byComponent"][0]!["inProgress"]!.GetValue<int>().ShouldBe(1);
    }

    [DatabaseFact]
    public async Task PLA_11_a_review_is_moved_inside_its_plan_and_not_once_it_is_overdue()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        var organizer = world.AsOrganizer;
        var review = await world.ScheduledReview(draft.Plan);
        var path = $"plan-reviews/{review.Id()}";

        var etag = (await organizer.Get(path)).Expect(200).ETag;
        (await organizer.Put($"{path}/due-date", new { dueOn = "2027-01-01" }, etag)).Expect(422).Codes.ShouldBe(["PLA-11"]);
        etag = (await organizer.Put($"{path}/due-date", new { dueOn = "2026-04-15" }, etag)).Expect(204).ETag;
        world.Today(2026, 4, 16);
        (await organizer.Put($"{path}/due-date", new { dueOn = "2026-05-15" }, etag)).Expect(422).Codes.ShouldBe(["PLA-11"]);
        (await organizer.Get("plan-reviews?overdue=true&dueBy=2026-04-15")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!["overdue"]!.GetValue<bool>().ShouldBeTrue();
        (await organizer.Get("plan-reviews?overdue=false")).Expect(200)["items"].AsArray().ShouldBeEmpty();
        (await World.Do(organizer, path, "close", expect: 409)).Codes.ShouldBe(["OSL-02"]);
        var refused = await World.Do(organizer, path, "hold", new { outcome = "Continue", findings = "x", followUps = new[] { new { subject = "", subjectKind = "Other", dueOn = "2026-04-20", ownerId = world.Organizer } } }, 400);
        refused.Pointers.ShouldBe(["/followUps/0/subject"]);
    }

    [DatabaseFact]
    public async Task Follow_ups_are_opened_changed_listed_and_ended()
    {
        var world = await World.Open(host);
        var organizer = world.AsOrganizer;
        object Body(string subject, string dueOn) => new { subject, subjectKind = "Leader", dueOn, ownerId = world.Organizer };
        var call = (await organizer.Create("follow-ups", Body("Zadzwonić do lidera", "2026-03-10"))).Expect(201);
        var visit = (await organizer.Create("follow-ups", Body("Odwiedzić klub", "2026-03-20"))).Expect(201);
        (await organizer.Create("follow-ups", Body("Za późno", "2026-03-01"))).Expect(422).Codes.ShouldBe(["PLA-20"]);
        (await organizer.Create("follow-ups", new { subject = "Czyje?", subjectKind = "Other", dueOn = "2026-03-10", ownerId = Guid.NewGuid() })).Expect(400).Pointers.ShouldBe(["/ownerId"]);

        (await organizer.Put($"follow-ups/{call.Id}", Body("Zadzwonić do liderki", "2026-03-12"), call.ETag)).Expect(204);
        world.Today(2026, 3, 13);
        var overdue = (await organizer.Get($"follow-ups?overdue=true&state=Open&ownerId={world.Organizer}&subjectKind=Leader&dueBy=2026-03-31")).Expect(200);
        overdue["items"].AsArray().ShouldHaveSingleItem()!.Text("subject").ShouldBe("Zadzwonić do liderki");
        await World.Do(organizer, $"follow-ups/{call.Id}", "complete", new { note = "Rozmowa odbyta" });
        await World.Do(organizer, $"follow-ups/{visit.Id}", "cancel", new { reason = "Klub przyszedł sam" });
        (await World.Do(organizer, $"follow-ups/{visit.Id}", "cancel", new { reason = "Drugi raz" }, 409)).Codes.ShouldBe(["OSL-02"]);

        var done = (await organizer.Get($"follow-ups/{call.Id}")).Expect(200);
        (done["state"].GetValue<string>(), done["endedOn"].GetValue<string>(), done["overdue"].GetValue<bool>()).ShouldBe(("Done", "2026-03-13", false));
        (await organizer.Get("follow-ups?state=Cancelled&count=true")).Expect(200)["totalCount"].GetValue<int>().ShouldBe(1);
    }

    [DatabaseFact]
    public async Task Whose_follow_up_was_read_by_whom_is_written_down()
    {
        var world = await World.Open(host);
        var organizer = world.AsOrganizer;
        var (person, partner) = (Guid.NewGuid(), Guid.NewGuid());
        object About(string kind, Guid id) => new { subject = "Zadzwonić", subjectKind = kind, subjectId = id, dueOn = "2026-03-10", ownerId = world.Organizer };
        var followUp = (await organizer.Create("follow-ups", About("Person", person))).Expect(201).Id;
        (await organizer.Create("follow-ups", About("Partner", partner))).Expect(201);

        (await organizer.Get($"follow-ups/{followUp}")).Expect(200);
        (await organizer.Get("follow-ups")).Expect(200)["items"].AsArray().Count.ShouldBe(2);

        (await Audit(person)).Select(entry => (entry.Access, entry.Operation, entry.StaffMemberId))
            .ShouldBe([(AuditAccess.Read, "GetFollowUp", world.Organizer), (AuditAccess.Read, "ListFollowUps", world.Organizer)], ignoreOrder: true);
        (await Audit(partner)).ShouldBeEmpty();

        async Task<List<AuditEntry>> Audit(Guid subject)
        {
            await using var scope = host.AsSystem(world.Centre);
            return await scope.ServiceProvider.GetRequiredService<PlanningDbContext>().Set<AuditEntry>().Where(entry => entry.SubjectId == subject).ToListAsync();
        }
    }

    [DatabaseFact]
    public async Task A_funding_project_is_registered_changed_and_pays_for_a_measure()
    {
        var world = await World.Open(host);
        var organizer = world.AsOrganizer;
        object Body(string name) => new { name, source = "Fundusze Europejskie", periodFrom = "2026-01-01", periodTo = "2027-12-31", budget = 850000.5, indicators = new[] { "Osoby objęte" } };
        var project = (await organizer.Create("funding-projects", Body("Centrum"))).Expect(201);
        (await organizer.Put($"funding-projects/{project.Id}", Body("Centrum bliżej ludzi"), project.ETag)).Expect(204);
        (await organizer.Create("funding-projects", new { name = "Źle", source = "x", periodFrom = "2026-01-01", periodTo = "2025-01-01" })).Expect(422).Pointers.ShouldBe(["/periodTo"]);
        var plan = (await organizer.Create("plans", world.PlanBody())).Expect(201).Id;
        var goal = (await organizer.Create($"plans/{plan}/goals", world.GoalBody())).Expect(201).Id;
        var body = world.MeasureBody(goal);
        body["fundingProjectId"] = project.Id;

        (await organizer.Create($"plans/{plan}/measures", body)).Expect(201);

        var read = (await organizer.Get($"funding-projects/{project.Id}")).Expect(200);
        (read["name"].GetValue<string>(), read["budget"].GetValue<decimal>()).ShouldBe(("Centrum bliżej ludzi", 850000.5m));
        (await organizer.Get("funding-projects?runsOn=2027-06-01")).Expect(200)["items"].AsArray().ShouldHaveSingleItem();
        (await organizer.Get("funding-projects?runsOn=2028-06-01")).Expect(200)["items"].AsArray().ShouldBeEmpty();
    }
}

public sealed class RealisationApiTestsOnSqlite(SqliteHost host) : RealisationApiTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class RealisationApiTestsOnPostgreSql(PostgreSqlHost host) : RealisationApiTests(host), IClassFixture<PostgreSqlHost>;
