using System.Text.Json.Nodes;
using Osl.Access.Contracts;
using Osl.Planning.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>What activities hear of plans and of clearances.</summary>
public abstract class LinkTests(OslHost host)
{
    private static readonly Guid Plan = Guid.NewGuid();

    [DatabaseFact]
    public async Task ACT_09_an_activity_is_linked_inside_the_dates_of_a_measure_in_force()
    {
        var world = await World.Open(host);
        var measure = Guid.NewGuid();
        (await world.AsOrganizer.Create("activities", world.ActivityBody(("measureId", measure)))).Expect(422).Codes.ShouldBe(["ACT-09"]);
        await world.Hear(Measure(world, measure, Guid.NewGuid(), "2026-05-01", "2026-05-05"));

        var id = await world.Published(("measureId", measure));
        (await world.Activity(id))["outsidePlan"]!.GetValue<bool>().ShouldBeFalse();
        (await world.Do($"activities/{id}", "reschedule", new { startsAt = "2026-05-06T18:00:00+02:00", endsAt = "2026-05-06T19:00:00+02:00", reason = "Remont" }, 422)).Codes.ShouldBe(["ACT-09"]);
        (await world.AsOrganizer.Get($"activities?outsidePlan=false&measureId={measure}&count=true")).Expect(200)["totalCount"].GetValue<int>().ShouldBe(1);
    }

    [DatabaseFact]
    public async Task ACT_09_the_same_measure_of_the_next_version_takes_the_place_of_one_that_gave_way()
    {
        var world = await World.Open(host);
        var (plan, first, second, cancelled, lineage) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await world.Hear(
            Measure(world, first, lineage, "2026-01-01", "2026-12-31", plan: plan),
            Measure(world, cancelled, Guid.NewGuid(), "2026-01-01", "2026-12-31", open: false));
        (await world.AsOrganizer.Create("activities", world.ActivityBody(("measureId", cancelled)))).Expect(422).Codes.ShouldBe(["ACT-09"]);
        var id = await world.Draft(("measureId", first));

        await world.Hear(world.Fact(new PlanSuperseded { PlanId = plan, SupersededByPlanId = Guid.NewGuid(), EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 }, 2));
        (await world.Do($"activities/{id}", "publish", null, 422)).Codes.ShouldBe(["ACT-09"]);
        await world.Hear(Measure(world, second, lineage, "2026-01-01", "2026-12-31"));
        await world.Do($"activities/{id}", "publish");
        (await world.Activity(id)).Id("measureId").ShouldBe(second);
    }

    [DatabaseFact]
    public async Task ACT_05_who_leads_minors_has_a_clearance_on_that_day()
    {
        var world = await World.Open(host);
        (await world.AsDirector.Create("child-protection-standards", new { title = "Standardy", publishedAt = "BIP", adoptedOn = "2026-03-02" })).Expect(201);
        var id = await world.Draft(("forMinors", true));
        (await world.Do($"activities/{id}", "publish", null, 422)).Codes.ShouldBe(["ACT-05"]);
        await world.Hear(Cleared(world, new DateOnly(2026, 5, 4), 2));
        (await world.Do($"activities/{id}", "publish", null, 422)).Codes.ShouldBe(["ACT-05"]);
        await world.Hear(Cleared(world, new DateOnly(2026, 5, 5), 3));
        await world.Do($"activities/{id}", "publish");

        var withResident = await world.Draft(
            ("forMinors", true),
            ("startsAt", "2026-05-04T18:00:00+02:00"),
            ("endsAt", "2026-05-04T20:00:00+02:00"),
            ("leads", new JsonArray(World.Lead(world.Organizer), new JsonObject { ["role"] = "Resident", ["personId"] = world.Resident })));
        (await world.Do($"activities/{withResident}", "publish", null, 422)).Codes.ShouldBe(["ACT-05"]);
    }

    [DatabaseFact]
    public async Task ACT_14_animation_is_led_by_an_animator_of_its_specialty_or_with_a_reason()
    {
        var world = await World.Open(host);
        var id = await world.Draft(("form", "cultural-animation"));
        (await world.Do($"activities/{id}", "publish", null, 422)).Codes.ShouldBe(["ACT-14"]);
        await world.Published(("form", "cultural-animation"), ("leads", new JsonArray(World.Lead(world.Animator, "Animator"))));
        await world.Published(("form", "sport-animation"), ("animatorOverrideReason", "Trener z klubu ma uprawnienia."), ("startsAt", "2026-05-07T18:00:00+02:00"), ("endsAt", "2026-05-07T20:00:00+02:00"));
    }

    private static MeasureChanged Measure(World world, Guid measure, Guid lineage, string from, string to, bool open = true, Guid? plan = null) => world.Fact(new MeasureChanged
    {
        PlanId = plan ?? Plan,
        MeasureId = measure,
        LineageId = lineage,
        Title = "Klub sąsiedzki",
        Kind = "Neighbour",
        Component = "Integration",
        CommunityIds = [world.Community],
        FirstDay = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
        LastDay = DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture),
        Open = open,
        EventId = default,
        CentreId = null,
        OccurredAt = default,
        StreamPosition = 0,
    });

    private static ClearanceChanged Cleared(World world, DateOnly until, long position) => world.Fact(
        new ClearanceChanged { StaffMemberId = world.Organizer, ValidUntil = until, EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 },
        position);
}

public sealed class LinkTestsOnSqlite(SqliteHost host) : LinkTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class LinkTestsOnPostgreSql(PostgreSqlHost host) : LinkTests(host), IClassFixture<PostgreSqlHost>;
