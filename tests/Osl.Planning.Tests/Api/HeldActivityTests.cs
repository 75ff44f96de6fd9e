using Osl.Activities.Contracts;
using Osl.Planning.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Planning.Tests.Api;

/// <summary>What is held comes back to the plan: measures begin, automatic indicators move (F-16, F-17).</summary>
public abstract class HeldActivityTests(OslHost host)
{
    [DatabaseFact]
    public async Task The_first_activity_that_is_held_begins_its_measure_and_is_its_evidence()
    {
        var world = await World.Open(host);
        var plan = await world.PlanInForce();
        var activity = Guid.NewGuid();

        await host.TellOf(world.Centre, activity, Held(activity, plan.Measure, "2026-04-14", 11));
        await host.TellOf(world.Centre, Guid.NewGuid(), Held(Guid.NewGuid(), plan.Measure, "2026-04-21", 8));

        var measure = (await world.AsOrganizer.Get($"plans/{plan.Plan}/measures/{plan.Measure}")).Expect(200);
        measure["state"].GetValue<string>().ShouldBe("InProgress");
        measure["startedOn"].GetValue<string>().ShouldBe("2026-04-14");
        measure["startedWithActivityId"].GetValue<Guid>().ShouldBe(activity);
        (await world.Told<MeasureStarted>()).ShouldHaveSingleItem();
        var evidence = (await world.AsOrganizer.Get($"plans/{plan.Plan}/measures/{plan.Measure}/activities?count=true")).Expect(200);
        evidence["totalCount"].GetValue<int>().ShouldBe(2);
        evidence["items"]![0]!["participants"]!.GetValue<int>().ShouldBe(11);
    }

    [DatabaseFact]
    public async Task Automatic_indicators_count_what_was_held_day_by_day()
    {
        var world = await World.Open(host);
        var draft = await world.DraftPlan();
        var held = await Auto(world, draft, "ActivitiesHeld", draft.Measure);
        var participations = await Auto(world, draft, "Participations", null);
        var byResidents = await Auto(world, draft, "ParticipationsByResidents", null);
        await InForce(world, draft);

        await host.Tell(
            world.Centre,
            Held(Guid.NewGuid(), draft.Measure, "2026-04-14", 11),
            Held(Guid.NewGuid(), draft.Measure, "2026-04-14", 5, "By"),
            Held(Guid.NewGuid(), draft.Measure, "2026-04-07", 3));

        (await Readings(world, draft, held)).ShouldBe([("2026-04-07", 1), ("2026-04-14", 3)]);
        (await Readings(world, draft, participations)).ShouldBe([("2026-04-07", 3), ("2026-04-14", 19)]);
        (await Readings(world, draft, byResidents)).ShouldBe([("2026-04-07", 0), ("2026-04-14", 5)]);
        (await Readings(world, draft, draft.Indicator)).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task A_fact_heard_twice_counts_once_and_a_correction_counts_instead()
    {
        var world = await World.Open(host);
        var draft = await world.DraftPlan();
        var participations = await Auto(world, draft, "Participations", null);
        await InForce(world, draft);
        var activity = Guid.NewGuid();

        await host.TellOf(world.Centre, activity, Held(activity, draft.Measure, "2026-04-14", 11));
        await host.Tell(world.Centre, Held(activity, draft.Measure, "2026-04-14", 11));
        await host.TellOf(world.Centre, activity, new AttendanceRecorded { ActivityId = activity, MeasureId = draft.Measure, Participants = 9, WalkIns = 0, NoShows = 2, StreamPosition = 2 });

        (await Readings(world, draft, participations)).ShouldBe([("2026-04-14", 9)]);
    }

    [DatabaseFact]
    public async Task What_was_held_outside_the_plan_moves_nothing()
    {
        var world = await World.Open(host);
        var draft = await world.DraftPlan();
        var held = await Auto(world, draft, "ActivitiesHeld", null);
        await InForce(world, draft);

        await host.Tell(world.Centre, Held(Guid.NewGuid(), null, "2026-04-14", 11), Held(Guid.NewGuid(), Guid.NewGuid(), "2026-04-14", 11));

        (await Readings(world, draft, held)).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task What_a_version_counted_goes_on_in_the_next_one()
    {
        var world = await World.Open(host);
        var draft = await world.DraftPlan();
        var participations = await Auto(world, draft, "Participations", null);
        await InForce(world, draft);
        await host.Tell(world.Centre, Held(Guid.NewGuid(), draft.Measure, "2026-04-14", 11));
        var next = (await world.AsOrganizer.Create($"plans/{draft.Plan}/updates", new { reason = "Przybyło seniorów" })).Expect(201).Id;
        await World.Do(world.AsOrganizer, $"plans/{next}", "submit");
        await World.Do(world.AsDirector, $"plans/{next}", "approve");

        // It names the measure as the version knew it that was in force when the activity was planned.
        await host.Tell(world.Centre, Held(Guid.NewGuid(), draft.Measure, "2026-04-21", 4));

        world.Today(2026, 4, 30);
        var lineage = (await world.AsOrganizer.Get($"plans/{draft.Plan}/indicators/{participations}")).Expect(200)["lineageId"].GetValue<Guid>();
        var indicator = (await world.Plan(next))["indicators"]!.AsArray().Single(one => one!["lineageId"]!.GetValue<Guid>() == lineage)!;
        indicator["latestValue"]!.GetValue<decimal>().ShouldBe(15);
    }

    [DatabaseFact]
    public async Task PLA_09_what_is_counted_is_not_read_by_hand_and_what_is_read_by_hand_counts_nothing()
    {
        var world = await World.Open(host);
        var draft = await world.DraftPlan();
        var held = await Auto(world, draft, "ActivitiesHeld", null);
        (await world.AsOrganizer.Create($"plans/{draft.Plan}/indicators", Body(draft, "Participations", null, "Manual"))).Expect(400).Pointers.ShouldBe(["/counts"]);
        await InForce(world, draft);

        var etag = (await world.AsOrganizer.Get($"plans/{draft.Plan}")).ETag;
        (await world.AsOrganizer.Put($"plans/{draft.Plan}/indicators/{held}/readings/2026-03-01", new { value = 7 }, etag)).Expect(422).Codes.ShouldBe(["PLA-09"]);
    }

    private static ActivityHeld Held(Guid activity, Guid? measure, string day, int participants, string level = "With") => new()
    {
        ActivityId = activity,
        SeriesId = null,
        MeasureId = measure,
        CommunityIds = [],
        NeedIds = [],
        Title = "Warsztat ceramiki",
        HeldOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
        ParticipationLevel = level,
        Participants = participants,
        StreamPosition = 1,
    };

    private static object Body(Draft draft, string counts, Guid? measure, string source = "Auto") =>
        new { goalId = draft.Goal, measureId = measure, name = counts, unit = "osoby", baseline = 0, target = 100, source, counts };

    private static async Task<Guid> Auto(World world, Draft draft, string counts, Guid? measure) =>
        (await world.AsOrganizer.Create($"plans/{draft.Plan}/indicators", Body(draft, counts, measure))).Expect(201).Id;

    private static async Task InForce(World world, Draft draft)
    {
        await World.Do(world.AsOrganizer, $"plans/{draft.Plan}", "submit");
        await World.Do(world.AsDirector, $"plans/{draft.Plan}", "approve");
    }

    private static async Task<IReadOnlyList<(string Day, decimal Value)>> Readings(World world, Draft draft, Guid indicator) =>
        [.. (await world.AsOrganizer.Get($"plans/{draft.Plan}/indicators/{indicator}")).Expect(200)["readings"].AsArray()
            .Select(one => (one!["day"]!.GetValue<string>(), one["value"]!.GetValue<decimal>()))];
}

public sealed class HeldActivityTestsOnSqlite(SqliteHost host) : HeldActivityTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class HeldActivityTestsOnPostgreSql(PostgreSqlHost host) : HeldActivityTests(host), IClassFixture<PostgreSqlHost>;
