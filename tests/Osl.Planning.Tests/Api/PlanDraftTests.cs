using System.Text.Json.Nodes;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Planning.Tests.Api;

/// <summary>Writing a plan: what is read back, what is refused and how, who may.</summary>
public abstract class PlanDraftTests(OslHost host)
{
    [DatabaseFact]
    public async Task A_draft_is_read_back_with_all_its_parts_and_its_ETag()
    {
        var world = await World.Open(host);
        var draft = await world.DraftPlan();
        var organizer = world.AsOrganizer;

        var read = (await organizer.Get($"plans/{draft.Plan}")).Expect(200);
        read.ETag.ShouldBe("\"v4\"");
        (await organizer.Get($"plans/{draft.Plan}", read.ETag)).Expect(304);
        read["authorId"].GetValue<Guid>().ShouldBe(world.Organizer);
        read["goals"][0]!.Text("text").ShouldBe("Sąsiedzi pomagają seniorom");
        var measure = (await organizer.Get($"plans/{draft.Plan}/measures/{draft.Measure}")).Expect(200);
        measure.ETag.ShouldBe(read.ETag);
        measure["tools"].AsArray().Select(tool => tool!.GetValue<string>()).ShouldBe(["Groups", "CategorialCommunity"]);
        measure["budget"].GetValue<decimal>().ShouldBe(4800);
        measure["communityIds"][0]!.GetValue<Guid>().ShouldBe(world.Community);
        (await organizer.Get($"plans/{draft.Plan}/goals/{draft.Goal}")).Expect(200)["needIds"][0]!.GetValue<Guid>().ShouldBe(world.Need);
        (await organizer.Get($"plans/{draft.Plan}/indicators/{draft.Indicator}")).Expect(200)["offTrack"].GetValue<bool>().ShouldBeFalse();
    }

    [DatabaseFact]
    public async Task Parts_are_rewritten_and_taken_out_on_the_version_that_was_read()
    {
        var world = await World.Open(host);
        var draft = await world.DraftPlan();
        var organizer = world.AsOrganizer;
        var stale = "\"v1\"";
        (await organizer.Put($"plans/{draft.Plan}", world.PlanBody("Inny"), stale)).Expect(412);
        (await organizer.Put($"plans/{draft.Plan}", world.PlanBody("Inny"))).Expect(428);

        var etag = (await organizer.Get($"plans/{draft.Plan}")).ETag;
        etag = (await organizer.Put($"plans/{draft.Plan}", world.PlanBody("Plan nad Łąką"), etag)).Expect(204).ETag;
        etag = (await organizer.Put($"plans/{draft.Plan}/goals/{draft.Goal}", world.GoalBody("Nowy cel"), etag)).Expect(204).ETag;
        etag = (await organizer.Put($"plans/{draft.Plan}/indicators/{draft.Indicator}", World.IndicatorBody(draft.Goal), etag)).Expect(204).ETag;
        (await organizer.Delete($"plans/{draft.Plan}/goals/{draft.Goal}", etag)).Expect(422).Codes.ShouldBe(["PLA-13"]);
        etag = (await organizer.Delete($"plans/{draft.Plan}/indicators/{draft.Indicator}", etag)).Expect(204).ETag;
        etag = (await organizer.Delete($"plans/{draft.Plan}/measures/{draft.Measure}", etag)).Expect(204).ETag;
        etag = (await organizer.Delete($"plans/{draft.Plan}/goals/{draft.Goal}", etag)).Expect(204).ETag;
        var attached = (await organizer.Create($"plans/{draft.Plan}/attachments", new { title = "Raport", reference = "OSL.0740.3" })).Expect(201);
        (await organizer.Get(attached.Headers["Location"])).Expect(200)["reference"].GetValue<string>().ShouldBe("OSL.0740.3");
        etag = (await organizer.Delete($"plans/{draft.Plan}/attachments/{attached.Id}", attached.ETag)).Expect(204).ETag;

        var read = (await organizer.Get($"plans/{draft.Plan}")).Expect(200);
        read.ETag.ShouldBe(etag);
        read["title"].GetValue<string>().ShouldBe("Plan nad Łąką");
        read["goals"].AsArray().ShouldBeEmpty();
        (await organizer.Get($"plans/{draft.Plan}/goals/{draft.Goal}")).Expect(404);
        (await organizer.Delete($"plans/{draft.Plan}/goals/{draft.Goal}", etag)).Expect(404);
        (await organizer.Get("plans?q=laka")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!.Id().ShouldBe(draft.Plan);
    }

    [DatabaseFact]
    public async Task Wrong_fields_are_named_by_pointer_and_code()
    {
        var world = await World.Open(host);
        var organizer = world.AsOrganizer;
        var plan = (await organizer.Create("plans", world.PlanBody())).Expect(201).Id;
        var goal = (await organizer.Create($"plans/{plan}/goals", world.GoalBody())).Expect(201).Id;

        var empty = (await organizer.Create("plans", new { title = "", periodFrom = "2026-01-01", periodTo = "2026-12-31", sections = Array.Empty<object>() })).Expect(400);
        empty.Pointers.ShouldBe(["/title", "/sections"]);
        (await organizer.Create("plans", world.PlanBody(to: "2025-12-31"))).Expect(422).Pointers.ShouldBe(["/periodTo"]);
        (await organizer.Create("plans", world.PlanBody(to: "2036-12-31"))).Expect(422).Codes.ShouldBe(["PLA-16"]);
        (await organizer.Create($"plans/{plan}/goals", new { type = "Wealth", text = "x" })).Expect(400).Pointers.ShouldBe(["/type"]);
        await Refused(measure => measure["goalId"] = Guid.NewGuid(), 422, "PLA-13", "/goalId");
        await Refused(measure => measure["from"] = "2025-12-31", 422, "PLA-06", "/from");
        await Refused(measure => measure["budget"] = -1, 400, "out_of_range", "/budget");
        await Refused(measure => measure["workForm"] = "CommunityWork", 422, "PLA-15", "/workForm");
        await Refused(measure => measure["tools"] = new JsonArray("Groups", "Groups"), 400, "duplicate_value", "/tools");
        (await world.Plan(plan))["measures"]!.AsArray().ShouldBeEmpty();

        async Task Refused(Action<JsonObject> spoil, int status, string code, string pointer)
        {
            var body = world.MeasureBody(goal);
            spoil(body);
            var refused = (await organizer.Create($"plans/{plan}/measures", body)).Expect(status);
            (refused.Codes.ShouldHaveSingleItem(), refused.Pointers.ShouldHaveSingleItem()).ShouldBe((code, pointer));
        }
    }

    [DatabaseFact]
    public async Task What_a_plan_refers_to_exists_in_its_centre()
    {
        var world = await World.Open(host);
        var other = await World.Open(host);
        var organizer = world.AsOrganizer;
        var plan = (await organizer.Create("plans", world.PlanBody())).Expect(201).Id;
        var goal = (await organizer.Create($"plans/{plan}/goals", world.GoalBody())).Expect(201).Id;

        (await organizer.Create("plans", other.PlanBody())).Expect(400).Pointers.ShouldBe(["/sections/0/municipalityId"]);
        (await organizer.Create("plans", world.PlanBody(conclusions: [other.Conclusion]))).Expect(400).Pointers.ShouldBe(["/conclusionIds/0"]);
        (await organizer.Create($"plans/{plan}/goals", other.GoalBody())).Expect(400).Pointers.ShouldBe(["/communityIds/0"]);
        await Unknown("responsibleId", other.Organizer, "/responsibleId");
        await Unknown("coWorkerIds", new JsonArray(world.Director, other.Director), "/coWorkerIds/1");
        await Unknown("fundingProjectId", Guid.NewGuid(), "/fundingProjectId");

        async Task Unknown(string field, JsonNode value, string pointer)
        {
            var body = world.MeasureBody(goal);
            body[field] = value;
            var refused = (await organizer.Create($"plans/{plan}/measures", body)).Expect(400);
            (refused.Codes.ShouldHaveSingleItem(), refused.Pointers.ShouldHaveSingleItem()).ShouldBe(("unknown_reference", pointer));
        }
    }

    [DatabaseFact]
    public async Task A_draft_with_gaps_is_kept_and_not_submitted()
    {
        var world = await World.Open(host);
        var organizer = world.AsOrganizer;
        var plan = (await organizer.Create("plans", world.PlanBody())).Expect(201).Id;
        var goal = (await organizer.Create($"plans/{plan}/goals", world.GoalBody())).Expect(201).Id;
        (await World.Do(organizer, $"plans/{plan}", "submit", expect: 422)).Codes.ShouldBe(["PLA-03"]);

        (await organizer.Create($"plans/{plan}/measures", new { title = "Klub", goalId = goal })).Expect(201);

        var refused = await World.Do(organizer, $"plans/{plan}", "submit", expect: 422);
        (refused.Codes.ShouldHaveSingleItem(), refused.Pointers.ShouldHaveSingleItem()).ShouldBe(("PLA-02", "/measures/0/from"));
        (await World.Do(organizer.In("en"), $"plans/{plan}", "submit", expect: 422))["detail"].GetValue<string>().ShouldContain("A measure needs dates");
    }

    [DatabaseFact]
    public async Task PLA_03_no_member_gmina_is_left_out_unless_another_plan_covers_it()
    {
        var world = await World.Open(host);
        var other = Guid.NewGuid();
        await world.Hear(world.Fact(new Access.Contracts.MunicipalityJoined { MunicipalityId = other, Name = "Zawodzie", JoinedOn = new DateOnly(2024, 1, 1), EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 }));
        var organizer = world.AsOrganizer;
        var first = await world.DraftPlan();
        (await World.Do(organizer, $"plans/{first.Plan}", "submit", expect: 422)).Codes.ShouldBe(["PLA-03"]);
        var both = new
        {
            title = "Plan dwóch gmin",
            periodFrom = "2026-01-01",
            periodTo = "2026-12-31",
            sections = new[] { new { municipalityId = world.Gmina }, new { municipalityId = other } },
            conclusionIds = new[] { world.Conclusion },
        };
        var plan = await world.DraftPlan(both);
        var refused = await World.Do(organizer, $"plans/{plan.Plan}", "submit", expect: 422);
        (refused.Codes.ShouldHaveSingleItem(), refused.Pointers.ShouldHaveSingleItem()).ShouldBe(("PLA-03", "/measures"));

        var measure = world.MeasureBody(plan.Goal);
        measure["municipalityIds"] = new JsonArray(other);
        (await organizer.Create($"plans/{plan.Plan}/measures", measure)).Expect(201);
        await World.Do(organizer, $"plans/{plan.Plan}", "submit");
        await World.Do(world.AsDirector, $"plans/{plan.Plan}", "approve");

        (await organizer.Get($"plans?municipalityId={other}")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!.Id().ShouldBe(plan.Plan);
        await World.Do(organizer, $"plans/{first.Plan}", "submit");
        (await World.Do(world.AsDirector, $"plans/{first.Plan}", "approve", expect: 409)).Codes.ShouldBe(["PLA-07"]);
    }

    [DatabaseFact]
    public async Task PLA_01_no_plan_without_conclusions_but_in_the_centres_first_year()
    {
        var old = await World.Open(host);
        var draft = await old.DraftPlan(old.PlanBody(conclusions: []));
        (await World.Do(old.AsOrganizer, $"plans/{draft.Plan}", "submit", expect: 422)).Codes.ShouldBe(["PLA-01"]);

        var young = await World.Open(host, new DateOnly(2025, 3, 2));
        var exempt = (await young.AsOrganizer.Get("planning/first-year-exemption")).Expect(200);
        exempt["centreEndsOn"].GetValue<string>().ShouldBe("2026-03-02");
        draft = await young.DraftPlan(young.PlanBody(conclusions: []));
        await World.Do(young.AsOrganizer, $"plans/{draft.Plan}", "submit");
        (await young.Plan(draft.Plan))["transitional"]!.GetValue<bool>().ShouldBeTrue();
    }

    [DatabaseFact]
    public async Task PLA_01_conclusions_of_a_replaced_diagnosis_do_not_carry_a_plan()
    {
        var world = await World.Open(host);
        var draft = await world.DraftPlan();
        await world.Hear(world.AdoptedDiagnosis(Guid.NewGuid(), world.Diagnosis));

        (await World.Do(world.AsOrganizer, $"plans/{draft.Plan}", "submit", expect: 422)).Codes.ShouldBe(["PLA-01"]);
        (await world.AsOrganizer.Get("planning/conclusions")).Expect(200)["items"].AsArray().ShouldBeEmpty();
        (await world.AsOrganizer.Get("planning/conclusions?includePast=true")).Expect(200)["items"].AsArray().Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task A_centre_under_the_social_assistance_act_marks_the_form_of_social_work()
    {
        var world = await World.Open(host, new DateOnly(2020, 1, 1), "Ops");
        var organizer = world.AsOrganizer;
        var plan = (await organizer.Create("plans", world.PlanBody())).Expect(201).Id;
        var goal = (await organizer.Create($"plans/{plan}/goals", world.GoalBody())).Expect(201).Id;
        var body = world.MeasureBody(goal);
        body["workForm"] = "CommunityWork";

        (await organizer.Create($"plans/{plan}/measures", body)).Expect(201);

        var report = (await organizer.Get($"measures/report?planId={plan}")).Expect(200);
        report["byWorkForm"][0]!.Text("tag").ShouldBe("CommunityWork");
    }

    [DatabaseFact]
    public async Task The_same_key_drafts_once()
    {
        var world = await World.Open(host);
        var organizer = world.AsOrganizer;
        var plan = (await organizer.Create("plans", world.PlanBody(), "raz")).Expect(201).Id;
        (await organizer.Create("plans", world.PlanBody(), "raz")).Expect(201).Id.ShouldBe(plan);
        (await organizer.Create("plans", world.PlanBody("Inny"), "raz")).Expect(422).Codes.ShouldBe(["idempotency_key_reused"]);
        (await organizer.Post("plans", world.PlanBody())).Expect(400).Pointers.ShouldBe(["#Idempotency-Key"]);
        (await organizer.Get("plans?count=true")).Expect(200)["totalCount"].GetValue<int>().ShouldBe(1);
    }

    [DatabaseFact]
    public async Task Nobody_but_the_right_people_of_the_centre_sees_or_changes_a_plan()
    {
        var world = await World.Open(host);
        var draft = await world.SubmitPlan();
        var stranger = host.Client(CentreId.From(Guid.NewGuid()), Roles.OrganizerOsl, Roles.Director);
        var resident = host.Client(world.Centre, Roles.Resident);
        var animator = host.Client(world.Centre, Roles.Animator);
        string[] paths = [$"plans/{draft.Plan}", $"plans/{draft.Plan}/diff?against={draft.Plan}", $"plans/{draft.Plan}/measures/{draft.Measure}", $"plans/{draft.Plan}/goals/{draft.Goal}", $"plans/{draft.Plan}/indicators/{draft.Indicator}"];
        foreach (var path in paths)
        {
            (await stranger.Get(path)).Expect(404);
            (await resident.Get(path)).Expect(403);
            (await animator.Get(path)).Expect(200);
            (await host.Anonymous().Get(path)).Expect(401);
        }

        var etag = (await animator.Get($"plans/{draft.Plan}")).ETag;
        (await stranger.Post($"plans/{draft.Plan}/approve", null, etag)).Expect(404);
        (await animator.Post($"plans/{draft.Plan}/approve", null, etag)).Expect(403);
        (await world.AsOrganizer.Post($"plans/{draft.Plan}/approve", null, etag)).Expect(403);
        (await animator.Create("plans", world.PlanBody())).Expect(403);
        (await stranger.Get("plans")).Expect(200)["items"].AsArray().ShouldBeEmpty();
        (await stranger.Get("measures?planId=" + draft.Plan)).Expect(200)["items"].AsArray().ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task PLA_04_the_author_does_not_approve_whatever_rights_they_have()
    {
        var world = await World.Open(host);
        var draft = await world.SubmitPlan();
        var both = host.Client(world.Centre, StaffMemberId.From(world.Organizer), Roles.OrganizerOsl, Roles.Director);

        (await World.Do(both, $"plans/{draft.Plan}", "approve", expect: 403)).Codes.ShouldBe(["PLA-04"]);
        (await world.Plan(draft.Plan)).Text("state").ShouldBe("Submitted");
    }

    [DatabaseFact]
    public async Task PLA_05_a_version_in_force_is_not_rewritten()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        var organizer = world.AsOrganizer;
        var etag = (await organizer.Get($"plans/{draft.Plan}")).ETag;

        (await organizer.Put($"plans/{draft.Plan}", world.PlanBody("Inny"), etag)).Expect(409).Codes.ShouldBe(["PLA-05"]);
        (await organizer.Create($"plans/{draft.Plan}/goals", world.GoalBody())).Expect(409).Codes.ShouldBe(["PLA-05"]);
        (await organizer.Delete($"plans/{draft.Plan}", etag)).Expect(409).Codes.ShouldBe(["OSL-02"]);
        (await organizer.Create($"plans/{draft.Plan}/updates", new { reason = "" })).Expect(409).Codes.ShouldBe(["PLA-05"]);
    }

    [DatabaseFact]
    public async Task Plans_are_paged_by_key_sorted_filtered_and_counted()
    {
        var world = await World.Open(host);
        var organizer = world.AsOrganizer;
        foreach (var title in new[] { "Żuławy", "Łąki", "Ćwikle", "Zatoka", "Lipy" })
        {
            (await organizer.Create("plans", world.PlanBody(title))).Expect(201);
        }

        var titles = new List<string>();
        string? next = "plans?sort=title&limit=2&state=Draft&count=true";
        while (next is not null)
        {
            var page = (await organizer.Get(next)).Expect(200);
            page["totalCount"].GetValue<int>().ShouldBe(5);
            titles.AddRange(page["items"].AsArray().Select(item => item!.Text("title")));
            next = page.Json!["next"]?.GetValue<string>() is { } link ? new Uri(link).PathAndQuery : null;
        }

        titles.ShouldBe(["Ćwikle", "Lipy", "Łąki", "Zatoka", "Żuławy"]);
        (await organizer.Get("plans?state=InForce")).Expect(200)["items"].AsArray().ShouldBeEmpty();
        (await organizer.Get("plans?state=Nowhere")).Expect(400);
        (await organizer.Get("plans?unknown=1")).Expect(400);
    }
}

public sealed class PlanDraftTestsOnSqlite(SqliteHost host) : PlanDraftTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class PlanDraftTestsOnPostgreSql(PostgreSqlHost host) : PlanDraftTests(host), IClassFixture<PostgreSqlHost>;
