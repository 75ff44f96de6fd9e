using System.Text.Json.Nodes;
using Osl.Activities.Domain.Activities;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>What can no longer be done to an activity that has begun.</summary>
public abstract class BegunTests(OslHost host)
{
    [DatabaseFact]
    public async Task ACT_06_how_attendance_is_taken_does_not_change_once_the_activity_has_begun()
    {
        var world = await World.Open(host);
        var activity = await world.Published();
        await Put(world, activity, "CountOnly", 204);
        await Put(world, activity, "Nominal", 204);
        Begin();

        var refused = await Put(world, activity, "CountOnly", 409);

        (refused.Codes.Single(), refused.Pointers.Single()).ShouldBe(("ACT-06", "/attendanceMode"));
        await Put(world, activity, "Nominal", 204);
    }

    [DatabaseFact]
    public async Task ACT_06_the_change_of_a_series_changes_no_way_of_attendance_of_what_has_begun()
    {
        var world = await World.Open(host);
        var series = await Series(world);
        Begin();
        object change = new { from = "2026-05-05", activity = world.ActivityBody(("attendanceMode", "CountOnly")) };

        var refused = await world.Do($"activity-series/{series}", "change", change, 409);

        (refused.Codes.Single(), refused.Pointers.Single()).ShouldBe(("ACT-06", "/activity/attendanceMode"));
    }

    [DatabaseFact]
    public async Task ACT_07_where_only_numbers_are_kept_nobody_waits_any_more_once_it_was_held_and_nobody_failed_to_come()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 2, attendance: AttendanceMode.CountOnly, days: 2);
        var seated = await hall.Enrol(activity, await hall.Person());
        var pending = await hall.Enrol(activity, await hall.Person(minor: true));
        var waiting = await hall.Enrol(activity, await hall.Person());
        host.Clock.Advance(TimeSpan.FromDays(2) + TimeSpan.FromHours(1));
        (await hall.Organizer.Post($"activities/{activity}/attendance/numbers", new { groups = new[] { new { group = "Seniors", count = 2 } } })).Expect(200);

        await hall.Do(activity, "hold");
        host.Clock.Advance(TimeSpan.FromDays(4));
        await host.RunJob("activities.lapsed-consents");

        (await hall.StateOf(activity, seated)).ShouldBe("Confirmed");
        (await hall.StateOf(activity, pending)).ShouldBe("Rejected");
        (await hall.StateOf(activity, waiting)).ShouldBe("Rejected");
        var counts = await hall.Counts(activity);
        (counts["taken"]!.GetValue<int>(), counts["waiting"]!.GetValue<int>()).ShouldBe((1, 0));
        (await hall.Withdraw(activity, seated, expect: 409)).Codes.ShouldBe(["OSL-02"]);
    }

    [DatabaseFact]
    public async Task ACT_04_a_consent_that_is_withdrawn_later_takes_nobody_off_what_was_held()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(attendance: AttendanceMode.CountOnly);
        var (minor, consent) = (await hall.Person(minor: true), Guid.NewGuid());
        await hall.Hear(hall.Agreed(minor, consent));
        var enrolment = await hall.Enrol(activity, minor);
        host.Clock.Advance(TimeSpan.FromDays(8));
        (await hall.Organizer.Post($"activities/{activity}/attendance/numbers", new { groups = new[] { new { group = "Children", count = 1 } } })).Expect(200);
        await hall.Do(activity, "hold");

        await hall.Hear(hall.AgreesNoMore(minor, consent));

        (await hall.StateOf(activity, enrolment)).ShouldBe("Confirmed");
    }

    [DatabaseFact]
    public async Task ACT_10_what_people_came_to_is_neither_cancelled_nor_put_off_nor_moved()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity();
        var enrolment = await hall.Enrol(activity, await hall.Person());
        var later = host.Clock.GetUtcNow().AddDays(20);
        host.Clock.Advance(TimeSpan.FromDays(8));
        (await hall.Organizer.Post($"activities/{activity}/attendance", new { marks = new[] { new { enrolmentId = enrolment, present = true } } })).Expect(200);

        (await hall.Do(activity, "cancel", new { reason = "Pomyłka" }, 409)).Codes.ShouldBe(["OSL-02"]);
        (await hall.Do(activity, "postpone", new { reason = "Pomyłka" }, 409)).Codes.ShouldBe(["OSL-02"]);
        (await hall.Do(activity, "reschedule", new { startsAt = later, endsAt = later.AddHours(2), reason = "Pomyłka" }, 409)).Codes.ShouldBe(["OSL-02"]);
        await hall.Do(activity, "hold");
    }

    [DatabaseFact]
    public async Task ACT_10_what_began_and_nobody_came_to_is_still_cancelled()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity();
        host.Clock.Advance(TimeSpan.FromDays(8));

        await hall.Do(activity, "cancel", new { reason = "Nikt nie przyszedł" });
    }

    [DatabaseFact]
    public async Task ACT_10_a_series_that_is_ended_from_a_day_that_is_past_leaves_what_has_begun()
    {
        var world = await World.Open(host);
        var series = await Series(world);
        Begin();

        await world.Do($"activity-series/{series}", "end", new { from = "2026-05-05", reason = "Grupa spotyka się sama" });

        (await Occurrences(world, series)).Select(one => one.Text("state")).ShouldBe(["Published", "Cancelled", "Cancelled"]);
    }

    [DatabaseFact]
    public async Task ACT_10_the_change_of_a_series_moves_nothing_that_people_came_to()
    {
        var world = await World.Open(host);
        var hall = Hall.In(host, world.Centre);
        var series = await Series(world);
        Begin();
        (await hall.Organizer.Post($"activities/{(await Occurrences(world, series))[0].Id()}/attendance", new { walkIns = new[] { await hall.Person() } })).Expect(200);
        var hour = world.ActivityBody(("startsAt", "2026-05-05T19:00:00+02:00"), ("endsAt", "2026-05-05T21:00:00+02:00"));

        (await world.Do($"activity-series/{series}", "change", new { from = "2026-05-05", activity = hour, reason = "Pomyłka" }, 409)).Codes.ShouldBe(["OSL-02"]);
    }

    private void Begin() => host.Clock.SetTo(new DateTimeOffset(2026, 5, 5, 18, 30, 0, TimeSpan.FromHours(2)));

    private static async Task<ApiAnswer> Put(World world, Guid activity, string mode, int expect)
    {
        var etag = (await world.AsOrganizer.Get($"activities/{activity}")).Expect(200).ETag;
        return (await world.AsOrganizer.Put($"activities/{activity}", world.ActivityBody(("attendanceMode", mode)), etag)).Expect(expect);
    }

    private static async Task<Guid> Series(World world)
    {
        JsonObject body = new() { ["rule"] = "FREQ=WEEKLY;COUNT=3", ["activity"] = world.ActivityBody() };
        var series = (await world.AsOrganizer.Create("activity-series", body)).Expect(201).Id;
        await world.Do($"activity-series/{series}", "publish");
        return series;
    }

    private static async Task<IReadOnlyList<JsonNode>> Occurrences(World world, Guid series) =>
        [.. (await world.AsOrganizer.Get($"activities?seriesId={series}&limit=1000")).Expect(200)["items"].AsArray().Select(one => one!).OrderBy(one => one.Instant("startsAt"))];
}

public sealed class BegunTestsOnSqlite(SqliteHost host) : BegunTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class BegunTestsOnPostgreSql(PostgreSqlHost host) : BegunTests(host), IClassFixture<PostgreSqlHost>;
