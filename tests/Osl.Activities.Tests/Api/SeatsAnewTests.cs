using System.Text.Json.Nodes;
using Osl.Activities.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>What becomes of the seats when the activity is put off, or has another number of them.</summary>
public abstract class SeatsAnewTests(OslHost host)
{
    [DatabaseFact]
    public async Task ACT_01_a_seat_that_came_free_while_the_activity_was_put_off_is_given_on_once_it_has_a_new_time()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 1);
        var people = await hall.People(3);
        var first = await hall.Enrol(activity, people[0]);
        var next = await hall.Enrol(activity, people[1]);
        var from = host.Clock.GetUtcNow().AddDays(14);
        await hall.Do(activity, "postpone", new { reason = "Awaria ogrzewania" });
        await hall.Withdraw(activity, first);
        (await hall.StateOf(activity, next)).ShouldBe("Waitlisted", "nobody knows yet when it is");

        await hall.Do(activity, "reschedule", new { startsAt = from, endsAt = from.AddHours(2) });

        (await hall.StateOf(activity, next)).ShouldBe("Confirmed");
        (await hall.Told<EnrolmentPromoted>()).ShouldHaveSingleItem().EnrolmentId.ShouldBe(next);
        (await hall.StateOf(activity, await hall.Enrol(activity, people[2]))).ShouldBe("Waitlisted");
    }

    [DatabaseFact]
    public async Task ACT_01_a_seat_whose_consent_lapsed_while_the_activity_was_put_off_is_given_on_once_it_has_a_new_time()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 1);
        await hall.Enrol(activity, await hall.Person(minor: true));
        var next = await hall.Enrol(activity, await hall.Person());
        var from = host.Clock.GetUtcNow().AddDays(14);
        await hall.Do(activity, "postpone", new { reason = "Awaria ogrzewania" });
        host.Clock.Advance(TimeSpan.FromDays(4));
        await host.RunJob("activities.lapsed-consents");

        await hall.Do(activity, "reschedule", new { startsAt = from, endsAt = from.AddHours(2) });

        (await hall.StateOf(activity, next)).ShouldBe("Confirmed");
    }

    [DatabaseFact]
    public async Task ACT_01_those_who_waited_come_before_the_regulars_of_the_series_when_an_occurrence_has_a_new_time()
    {
        var world = await World.Open(host);
        var hall = Hall.In(host, world.Centre);
        var (series, occurrence) = await Series(world, hall, "FREQ=WEEKLY;COUNT=2");
        var people = await hall.People(3);
        var first = await hall.Enrol(occurrence, people[0]);
        var next = await hall.Enrol(occurrence, people[1]);
        await world.Do($"activities/{occurrence}", "postpone", new { reason = "Awaria ogrzewania" });
        await hall.Withdraw(occurrence, first);
        (await hall.Organizer.Create($"activity-series/{series}/enrolments", new { personId = people[2] })).Expect(201);

        await world.Do($"activities/{occurrence}", "reschedule", new { startsAt = "2026-05-06T18:00:00+02:00", endsAt = "2026-05-06T20:00:00+02:00" });

        (await hall.StateOf(occurrence, next)).ShouldBe("Confirmed");
        (await hall.List(occurrence))[^1].Text("state").ShouldBe("Waitlisted");
    }

    [DatabaseFact]
    public async Task ACT_01_there_are_no_fewer_seats_than_are_taken()
    {
        var world = await World.Open(host);
        var hall = Hall.In(host, world.Centre);
        var activity = await world.Published(("enrolmentMode", "Enrolment"), ("capacity", 3));
        foreach (var person in await hall.People(3))
        {
            await hall.Enrol(activity, person);
        }

        var refused = await Put(world, activity, 1, 409);
        (refused.Codes.Single(), refused.Pointers.Single()).ShouldBe(("ACT-01", "/capacity"));
        await hall.Withdraw(activity, (await hall.List(activity))[0].Id());
        await Put(world, activity, 1, 409);
        await Put(world, activity, 2, 204);

        (await hall.Counts(activity))["capacity"]!.GetValue<int>().ShouldBe(2);
    }

    [DatabaseFact]
    public async Task ACT_01_a_series_has_no_fewer_seats_than_are_taken_in_any_occurrence_that_changes()
    {
        var world = await World.Open(host);
        var hall = Hall.In(host, world.Centre);
        var (series, occurrence) = await Series(world, hall, "FREQ=WEEKLY;COUNT=2", 2);
        foreach (var person in await hall.People(2))
        {
            await hall.Enrol(occurrence, person);
        }

        object fewer = new { from = "2026-05-05", activity = world.ActivityBody(("enrolmentMode", "Enrolment"), ("capacity", 1)) };
        var refused = await world.Do($"activity-series/{series}", "change", fewer, 409);

        (refused.Codes.Single(), refused.Pointers.Single()).ShouldBe(("ACT-01", "/activity/capacity"));
        (await hall.Counts(occurrence))["capacity"]!.GetValue<int>().ShouldBe(2);
    }

    private static async Task<ApiAnswer> Put(World world, Guid activity, int capacity, int expect)
    {
        var etag = (await world.AsOrganizer.Get($"activities/{activity}")).Expect(200).ETag;
        return (await world.AsOrganizer.Put($"activities/{activity}", world.ActivityBody(("enrolmentMode", "Enrolment"), ("capacity", capacity)), etag)).Expect(expect);
    }

    private static async Task<(Guid Series, Guid First)> Series(World world, Hall hall, string rule, int capacity = 1)
    {
        JsonObject body = new() { ["rule"] = rule, ["activity"] = world.ActivityBody(("enrolmentMode", "Enrolment"), ("capacity", capacity)) };
        var series = (await world.AsOrganizer.Create("activity-series", body)).Expect(201).Id;
        await world.Do($"activity-series/{series}", "publish");
        var occurrences = (await hall.Organizer.Get($"activities?seriesId={series}&limit=1000")).Expect(200)["items"].AsArray();
        return (series, occurrences.Select(one => one!).MinBy(one => one.Instant("startsAt"))!.Id());
    }
}

public sealed class SeatsAnewTestsOnSqlite(SqliteHost host) : SeatsAnewTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class SeatsAnewTestsOnPostgreSql(PostgreSqlHost host) : SeatsAnewTests(host), IClassFixture<PostgreSqlHost>;
