using Osl.Diagnosis.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Planning.Tests.Api;

/// <summary>What planning makes of other modules' facts when they come late, twice or out of order.</summary>
public abstract class HearsayTests(OslHost host)
{
    [DatabaseFact]
    public async Task An_archived_community_gets_no_new_measure_even_when_its_registration_comes_late()
    {
        var world = await World.Open(host);
        await world.Hear(world.Fact(new CommunityArchived { CommunityId = world.Community, EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 }, 3));
        await world.Hear(world.Fact(new CommunityRegistered { CommunityId = world.Community, Name = "Seniorzy", Kind = "Categorial", MunicipalityIds = [world.Gmina], EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 }, 2));
        var organizer = world.AsOrganizer;
        var plan = (await organizer.Create("plans", world.PlanBody())).Expect(201).Id;

        (await organizer.Create($"plans/{plan}/goals", world.GoalBody())).Expect(400).Pointers.ShouldBe(["/communityIds/0"]);
    }

    [DatabaseFact]
    public async Task Who_left_the_centre_is_not_made_responsible_and_an_older_fact_does_not_bring_them_back()
    {
        var world = await World.Open(host);
        await world.Hear(world.Staff(world.Organizer, "OrganizerOSL", active: false, position: 5));
        await world.Hear(world.Staff(world.Organizer, "OrganizerOSL", active: true, position: 4));
        var organizer = world.AsOrganizer;
        var plan = (await organizer.Create("plans", world.PlanBody())).Expect(201).Id;
        var goal = (await organizer.Create($"plans/{plan}/goals", world.GoalBody())).Expect(201).Id;

        (await organizer.Create($"plans/{plan}/measures", world.MeasureBody(goal))).Expect(400).Pointers.ShouldBe(["/responsibleId"]);
    }

    [DatabaseFact]
    public async Task A_material_change_demands_an_update_once_a_plan_and_diagnosis()
    {
        var world = await World.Open(host);
        await world.PlanInForce();
        var diagnosis = Guid.NewGuid();
        await world.Hear(world.MateriallyChanged(diagnosis, world.Diagnosis, Guid.NewGuid()));
        await world.Hear(world.MateriallyChanged(Guid.NewGuid(), diagnosis, world.Conclusion));

        var demands = (await world.AsOrganizer.Get("update-demands?state=Open&overdue=false")).Expect(200)["items"].AsArray();
        demands.Count.ShouldBe(2);
        demands.Select(demand => demand!.Id("diagnosisId")).Distinct().Count().ShouldBe(2);
    }

    [DatabaseFact]
    public async Task A_plan_that_waits_for_its_first_day_is_asked_to_answer_as_well()
    {
        var world = await World.Open(host);
        var draft = await world.DraftPlan(world.PlanBody(from: "2026-06-01"), "2026-06-01");
        await World.Do(world.AsOrganizer, $"plans/{draft.Plan}", "submit");
        await World.Do(world.AsDirector, $"plans/{draft.Plan}", "approve");

        await world.Hear(world.MateriallyChanged(Guid.NewGuid(), world.Diagnosis, Guid.NewGuid()));

        (await world.OpenDemand()).Id("planId").ShouldBe(draft.Plan);
    }
}

public sealed class HearsayTestsOnSqlite(SqliteHost host) : HearsayTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class HearsayTestsOnPostgreSql(PostgreSqlHost host) : HearsayTests(host), IClassFixture<PostgreSqlHost>;
