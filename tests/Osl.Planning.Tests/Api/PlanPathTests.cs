using Osl.Planning.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Planning.Tests.Api;

/// <summary>The way of a plan from its draft to the version that supersedes it, over HTTP.</summary>
public abstract class PlanPathTests(OslHost host)
{
    [DatabaseFact]
    public async Task A_plan_goes_from_a_draft_over_a_review_and_a_material_change_to_its_second_version()
    {
        var world = await World.Open(host);
        var (organizer, director) = (world.AsOrganizer, world.AsDirector);

        // From the conclusions to a submitted plan.
        var conclusion = (await organizer.Get("planning/conclusions")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!;
        conclusion.Id().ShouldBe(world.Conclusion);
        var draft = await world.SubmitPlan();

        // Returned with a remark, mended, approved by somebody else.
        await World.Do(director, $"plans/{draft.Plan}", "return", new { remark = "Klub potrzebuje dłuższego terminu" });
        await World.Do(organizer, $"plans/{draft.Plan}", "take-up", new { answer = "Przedłużony do połowy grudnia" });
        var etag = (await organizer.Get($"plans/{draft.Plan}")).ETag;
        (await organizer.Put($"plans/{draft.Plan}/measures/{draft.Measure}", world.MeasureBody(draft.Goal, to: "2026-12-15"), etag)).Expect(204);
        await World.Do(organizer, $"plans/{draft.Plan}", "submit");
        await World.Do(director, $"plans/{draft.Plan}", "approve");
        var inForce = await world.Plan(draft.Plan);
        inForce.Text("state").ShouldBe("InForce");
        inForce.Text("inForceFrom").ShouldBe("2026-03-02");
        inForce["remarks"]!.AsArray().ShouldHaveSingleItem()!.Text("answer").ShouldBe("Przedłużony do połowy grudnia");

        // A review falls due, is held, leaves a follow-up.
        var review = await world.ScheduledReview(draft.Plan);
        review.Text("dueOn").ShouldBe("2026-04-01");
        world.Today(2026, 4, 1);
        await World.Do(director, $"plan-reviews/{review.Id()}", "hold", new
        {
            outcome = "Continue",
            findings = "Klub działa, brakuje sali",
            followUps = new[] { new { subject = "Zapytać szkołę o salę", subjectKind = "Partner", dueOn = "2026-04-20", ownerId = world.Organizer } },
        });
        (await world.ScheduledReview(draft.Plan)).Text("dueOn").ShouldBe("2026-07-01");
        var followUp = (await organizer.Get($"follow-ups?reviewId={review.Id()}")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!;
        followUp.Text("subject").ShouldBe("Zapytać szkołę o salę");
        followUp.Id("planId").ShouldBe(draft.Plan);

        // A new diagnosis changes the conclusions; the plan must answer within 30 days.
        world.Today(2026, 5, 4);
        var (diagnosis, changed) = (Guid.NewGuid(), Guid.NewGuid());
        await world.Hear(
            world.Adopted(diagnosis, changed, world.Gmina),
            world.AdoptedDiagnosis(diagnosis, world.Diagnosis, changed),
            world.MateriallyChanged(diagnosis, world.Diagnosis, changed));
        var demand = await world.OpenDemand();
        demand.Text("decideBy").ShouldBe("2026-06-03");
        demand.Id("planId").ShouldBe(draft.Plan);

        // Version 2, what it changes, and its entry into force.
        var second = (await organizer.Create($"plans/{draft.Plan}/updates", new { reason = "Przybyło samotnych seniorów", updateDemandId = demand.Id() })).Expect(201).Id;
        (await world.Plan(draft.Plan)).Text("state").ShouldBe("UnderUpdate");
        var copy = await world.Plan(second);
        copy["versionNumber"]!.GetValue<int>().ShouldBe(2);
        copy["conclusionIds"]!.AsArray().Select(id => id!.GetValue<Guid>()).ShouldBe([world.Conclusion, changed]);
        var (goal, measure) = (copy["goals"]![0]!, copy["measures"]![0]!);
        etag = (await organizer.Get($"plans/{second}")).ETag;
        var longer = world.MeasureBody(goal.Id(), to: "2026-12-15");
        longer["title"] = "Klub seniora i dyżur telefoniczny";
        (await organizer.Put($"plans/{second}/measures/{measure.Id()}", longer, etag)).Expect(204);
        (await organizer.Create($"plans/{second}/goals", world.GoalBody("Samotni seniorzy mają z kim porozmawiać"))).Expect(201);
        var diff = (await organizer.Get($"plans/{second}/diff")).Expect(200);
        diff["changes"].AsArray().Select(change => $"{change!.Text("kind")} {change!.Text("part")} {change!.Text("title")}").ShouldBe([
            "Changed Plan Plan OSL 2026",
            "Added Goal Samotni seniorzy mają z kim porozmawiać",
            "Changed Measure Klub seniora i dyżur telefoniczny",
        ]);
        diff["changes"][2]!["fields"]![0]!["before"]![0]!.GetValue<string>().ShouldBe("Klub seniora");
        diff["changes"][2]!["fields"]![0]!.Text("label").ShouldBe("Tytuł");
        (await world.AsOrganizer.In("en").Get($"plans/{second}/diff?against={draft.Plan}")).Expect(200)["changes"][2]!["fields"]![0]!.Text("label").ShouldBe("Title");
        await World.Do(organizer, $"plans/{second}", "submit");
        await World.Do(director, $"plans/{second}", "approve");

        (await world.Plan(second)).Text("state").ShouldBe("InForce");
        var first = await world.Plan(draft.Plan);
        first.Text("state").ShouldBe("Superseded");
        first.Text("inForceTo").ShouldBe("2026-05-03");
        first.Id("supersededById").ShouldBe(second);
        (await organizer.Get($"update-demands/{demand.Id()}")).Expect(200)["state"].GetValue<string>().ShouldBe("Updated");
        (await world.ScheduledReview(second)).Text("dueOn").ShouldBe("2026-07-01");
        (await organizer.Get("plans?inForceOn=2026-05-03")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!.Id().ShouldBe(draft.Plan);
        (await organizer.Get($"plans?inForceOn=2026-05-04&municipalityId={world.Gmina}")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!.Id().ShouldBe(second);

        (await world.Told<PlanSubmitted>()).Count.ShouldBe(3);
        (await world.Told<PlanReturned>()).ShouldHaveSingleItem().AuthorStaffMemberId.ShouldBe(world.Organizer);
        (await world.Told<PlanApproved>()).Count.ShouldBe(2);
        (await world.Told<PlanReviewHeld>()).ShouldHaveSingleItem().Outcome.ShouldBe("Continue");
        var required = (await world.Told<PlanUpdateRequired>()).ShouldHaveSingleItem();
        (required.PlanId, required.DaysBefore).ShouldBe((draft.Plan, 30));
        var entered = await world.Told<PlanEnteredIntoForce>();
        entered.Select(told => (told.PlanId, told.VersionNumber)).ShouldBe([(draft.Plan, 1), (second, 2)]);
        entered[0].MeasureIds.ShouldBe([draft.Measure]);
        entered[0].NeedIds.ShouldBe([world.Need]);
        (await world.Told<PlanSuperseded>()).ShouldHaveSingleItem().SupersededByPlanId.ShouldBe(second);
    }

    [DatabaseFact]
    public async Task A_plan_that_was_carried_out_is_closed_and_archived()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        var (organizer, plan, measure) = (world.AsOrganizer, $"plans/{draft.Plan}", $"/measures/{draft.Measure}");
        await World.Do(organizer, plan, "start", part: measure);
        await World.Do(organizer, plan, "complete", new { inFull = true, outcomeNote = "38 spotkań", actualCost = 4610.5 }, part: measure);

        (await World.Do(organizer, plan, "close", new { }, expect: 409)).Codes.ShouldBe(["PLA-08"]);
        world.Today(2026, 12, 31);
        var review = await world.ScheduledReview(draft.Plan);
        await World.Do(organizer, $"plan-reviews/{review.Id()}", "hold", new { outcome = "Continue", findings = "Koniec roku" });
        await World.Do(organizer, $"plan-reviews/{review.Id()}", "close");
        await World.Do(organizer, plan, "close", new { note = "Cele osiągnięte" });
        await World.Do(organizer, plan, "archive");

        (await world.Plan(draft.Plan)).Text("state").ShouldBe("Archived");
        (await world.Told<PlanClosed>()).ShouldHaveSingleItem().PlanId.ShouldBe(draft.Plan);
        (await world.Told<MeasureStarted>()).ShouldHaveSingleItem().MeasureId.ShouldBe(draft.Measure);
        (await world.Told<MeasureCompleted>()).ShouldHaveSingleItem().MeasureId.ShouldBe(draft.Measure);
    }

    [DatabaseFact]
    public async Task PLA_08_a_stop_that_an_update_has_outlived_does_not_close_the_plan()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        var organizer = world.AsOrganizer;
        await World.Do(organizer, $"plan-reviews/{(await world.ScheduledReview(draft.Plan)).Id()}", "hold", new { outcome = "Stop", findings = "Klub nie działa" });
        (await organizer.Get("plan-reviews?state=Scheduled")).Expect(200)["items"].AsArray().ShouldBeEmpty();
        var second = (await organizer.Create($"plans/{draft.Plan}/updates", new { reason = "Jednak z nowym pomysłem" })).Expect(201).Id;
        await World.Do(organizer, $"plans/{second}", "submit");
        await World.Do(world.AsDirector, $"plans/{second}", "approve");
        await World.Do(organizer, $"plans/{second}", "cancel", new { reason = "Nikt nie przyszedł" }, part: $"/measures/{(await world.Plan(second))["measures"]![0]!.Id()}");

        (await World.Do(organizer, $"plans/{second}", "close", new { }, 409)).Codes.ShouldBe(["PLA-08"]);
        await World.Do(organizer, $"plan-reviews/{(await world.ScheduledReview(second)).Id()}", "hold", new { outcome = "Stop", findings = "Teraz na pewno" });
        await World.Do(organizer, $"plans/{second}", "close", new { });
    }

    [DatabaseFact]
    public async Task PLA_12_a_reasoned_decision_settles_the_demand_and_without_a_reason_nothing_does()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        var diagnosis = Guid.NewGuid();
        await world.Hear(world.MateriallyChanged(diagnosis, world.Diagnosis, Guid.NewGuid()));
        var demand = await world.OpenDemand();

        (await World.Do(world.AsOrganizer, $"update-demands/{demand.Id()}", "no-update", new { reason = " " }, expect: 422)).Codes.ShouldBe(["PLA-12"]);
        await World.Do(world.AsDirector, $"update-demands/{demand.Id()}", "no-update", new { reason = "Zmiana dotyczy usług" });

        var settled = (await world.AsOrganizer.Get($"update-demands/{demand.Id()}")).Expect(200);
        settled["state"].GetValue<string>().ShouldBe("NotNeeded");
        settled["decidedById"].GetValue<Guid>().ShouldBe(world.Director);
        (await world.Plan(draft.Plan)).Text("state").ShouldBe("InForce");
    }

    [DatabaseFact]
    public async Task A_change_that_concerns_another_gmina_and_diagnosis_demands_nothing()
    {
        var world = await World.Open(host);
        await world.PlanInForce();
        var (diagnosis, conclusion) = (Guid.NewGuid(), Guid.NewGuid());

        await world.Hear(world.Adopted(diagnosis, conclusion, Guid.NewGuid()), world.MateriallyChanged(diagnosis, Guid.NewGuid(), conclusion));

        (await world.AsOrganizer.Get("update-demands?count=true")).Expect(200)["totalCount"].GetValue<int>().ShouldBe(0);
    }

    [DatabaseFact]
    public async Task A_discarded_update_leaves_the_version_in_force_as_it_was()
    {
        var world = await World.Open(host);
        var draft = await world.PlanInForce();
        var organizer = world.AsOrganizer;
        var second = (await organizer.Create($"plans/{draft.Plan}/updates", new { reason = "Zmiana sali" })).Expect(201);
        (await organizer.Create($"plans/{draft.Plan}/updates", new { reason = "Jeszcze raz" })).Expect(409).Codes.ShouldBe(["PLA-17"]);

        (await organizer.Delete($"plans/{second.Id}", second.ETag)).Expect(204);

        (await world.Plan(draft.Plan)).Text("state").ShouldBe("InForce");
        (await organizer.Create($"plans/{draft.Plan}/updates", new { reason = "Tym razem naprawdę" })).Expect(201);
    }
}

public sealed class PlanPathTestsOnSqlite(SqliteHost host) : PlanPathTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class PlanPathTestsOnPostgreSql(PostgreSqlHost host) : PlanPathTests(host), IClassFixture<PostgreSqlHost>;
