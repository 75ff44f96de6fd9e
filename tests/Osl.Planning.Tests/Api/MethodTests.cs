using System.Text.Json.Nodes;
using Osl.Diagnosis.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Planning.Tests.Api;

/// <summary>What the method of organising communities asks of a plan.</summary>
public abstract class MethodTests(OslHost host)
{
    private static readonly string[] GoalTypes =
    [
        "Bonds", "Belonging", "NeighbourSolidarity", "SolidarityOfFate", "EqualChances", "PowerBalance", "Empowerment", "CivicCompetence",
        "QualityOfLife", "ProblemSolvingCapacity", "SocialPolicyDirection", "Inclusion", "Cooperation",
    ];

    [DatabaseFact]
    public async Task A_goal_of_each_type_is_set_with_residents_as_co_authors_and_measured_by_an_indicator()
    {
        var world = await World.Open(host);
        var organizer = world.AsOrganizer;
        var plan = (await organizer.Create("plans", world.PlanBody())).Expect(201).Id;
        foreach (var type in GoalTypes)
        {
            var body = new { type, text = $"Cel {type}", communityIds = new[] { world.Community }, residentCoAuthors = "klub seniora" };
            var goal = (await organizer.Create($"plans/{plan}/goals", body)).Expect(201).Id;
            (await organizer.Create($"plans/{plan}/indicators", World.IndicatorBody(goal))).Expect(201);
        }

        var read = await world.Plan(plan);

        read["goals"]!.AsArray().Select(goal => goal!.Text("type")).ShouldBe(GoalTypes);
        read["goals"]!.AsArray().ShouldAllBe(goal => goal!.Text("residentCoAuthors") == "klub seniora");
        read["indicators"]!.AsArray().Select(one => one!.Id("goalId")).ShouldBe(read["goals"]!.AsArray().Select(goal => goal!.Id()));
    }

    [DatabaseFact]
    public async Task A_plan_serves_several_communities_and_never_a_person()
    {
        var world = await World.Open(host);
        var other = Guid.NewGuid();
        await world.Hear(world.Fact(new CommunityRegistered { CommunityId = other, Name = "Bloki przy Leśnej", Kind = "Territorial", MunicipalityIds = [world.Gmina], EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 }));
        var organizer = world.AsOrganizer;
        var plan = (await organizer.Create("plans", world.PlanBody())).Expect(201).Id;
        var goal = (await organizer.Create($"plans/{plan}/goals", world.GoalBody())).Expect(201).Id;
        var body = world.MeasureBody(goal);
        body["communityIds"] = new JsonArray(world.Community, other);
        var measure = (await organizer.Create($"plans/{plan}/measures", body)).Expect(201).Id;

        (await organizer.Get($"plans/{plan}/measures/{measure}")).Expect(200)["communityIds"].AsArray().Select(id => id!.GetValue<Guid>()).ShouldBe([world.Community, other]);
        var personal = world.MeasureBody(goal);
        personal["personId"] = Guid.NewGuid();
        (await organizer.Create($"plans/{plan}/measures", personal)).Expect(400).Codes.ShouldBe(["unknown_field"]);
    }

    [DatabaseFact]
    public async Task A_measure_names_its_kind_its_component_who_is_responsible_and_who_works_with_them()
    {
        var world = await World.Open(host);
        var organizer = world.AsOrganizer;
        var plan = (await organizer.Create("plans", world.PlanBody())).Expect(201).Id;
        var goal = (await organizer.Create($"plans/{plan}/goals", world.GoalBody())).Expect(201).Id;
        string[] kinds = ["Volunteer", "SelfHelp", "Neighbour", "OtherBondStrengthening", "Cooperation"];
        string[] components = ["Diagnosis", "Activation", "Integration", "Education"];
        for (var i = 0; i < kinds.Length; i++)
        {
            var body = world.MeasureBody(goal);
            body["kind"] = kinds[i];
            body["component"] = components[i % components.Length];
            (await organizer.Create($"plans/{plan}/measures", body)).Expect(201);
        }

        var measures = (await world.Plan(plan))["measures"]!.AsArray();
        measures.Select(one => one!.Text("kind")).ShouldBe(kinds);
        measures.ShouldAllBe(one => one!.Id("responsibleId") == world.Organizer && one!["coWorkerIds"]![0]!.GetValue<Guid>() == world.Director);
        var report = (await organizer.Get($"measures/report?planId={plan}")).Expect(200);
        report["byComponent"].AsArray().ToDictionary(line => line!.Text("tag"), line => line!["measures"]!.GetValue<int>())
            .ShouldBe(new Dictionary<string, int> { ["Activation"] = 1, ["Diagnosis"] = 2, ["Education"] = 1, ["Integration"] = 1 }, ignoreOrder: true);
        report["byKind"].AsArray().Count.ShouldBe(5);
    }

    [DatabaseFact]
    public async Task A_plan_cites_the_vote_and_the_official_answer_that_it_takes_up()
    {
        var world = await World.Open(host);
        var (vote, answer) = (Guid.NewGuid(), Guid.NewGuid());
        var body = new
        {
            title = "Plan z głosem mieszkańców",
            periodFrom = "2026-01-01",
            periodTo = "2026-12-31",
            sections = new[] { new { municipalityId = world.Gmina, description = "Brzozowo" } },
            citations = new object[]
            {
                new { kind = "PrioritisationVote", referenceId = vote, note = "Pierwsze miejsce: świetlica" },
                new { kind = "OfficialAnswer", referenceId = answer },
            },
        };

        var plan = (await world.AsOrganizer.Create("plans", body)).Expect(201).Id;

        var cited = (await world.Plan(plan))["citations"]!.AsArray();
        cited.Select(one => (one!.Text("kind"), one!.Id("referenceId"))).ShouldBe([("PrioritisationVote", vote), ("OfficialAnswer", answer)]);
    }
}

public sealed class MethodTestsOnSqlite(SqliteHost host) : MethodTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class MethodTestsOnPostgreSql(PostgreSqlHost host) : MethodTests(host), IClassFixture<PostgreSqlHost>;
