using System.Text.Json.Nodes;
using Osl.Activities.Application.Jobs;
using Osl.Activities.Contracts;
using Osl.Planning.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>Series of activities, from their start to their end.</summary>
public abstract class SeriesTests(OslHost host)
{
    [DatabaseFact]
    public async Task A_series_is_started_published_and_goes_on_by_itself()
    {
        var world = await World.Open(host);
        var id = (await world.AsOrganizer.Create("activity-series", Body(world, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261124"))).Expect(201).Id;
        (await Occurrences(world, id)).Count.ShouldBe(4, "5, 12, 19 and 26 May lie within 90 days of 2 March");
        await world.Do($"activity-series/{id}", "publish");
        (await world.Told<ActivityPublished>()).Count.ShouldBe(4);

        host.Clock.SetTo(new DateTimeOffset(2026, 9, 1, 2, 30, 0, TimeSpan.FromHours(2)));
        await world.Sweep(new MakeOccurrences());
        await world.Sweep(new MakeOccurrences());

        var all = await Occurrences(world, id);
        all.Count.ShouldBe(30);
        all.Count(one => one.Text("state") == "Published" && one.Instant("startsAt") > host.Clock.GetUtcNow()).ShouldBe(13);
        all.Single(one => one.Instant("startsAt").Day == 27 && one.Instant("startsAt").Month == 10)!.Instant("startsAt").ShouldBe(new DateTimeOffset(2026, 10, 27, 17, 0, 0, TimeSpan.Zero));
        (await world.AsOrganizer.Get("activity-series?state=Published&count=true")).Expect(200)["totalCount"].GetValue<int>().ShouldBe(1);
    }

    [DatabaseFact]
    public async Task ACT_30_a_series_of_more_than_500_occurrences_is_refused()
    {
        var world = await World.Open(host);
        foreach (var rule in new[] { "FREQ=DAILY", "FREQ=DAILY;COUNT=501" })
        {
            var answer = (await world.AsOrganizer.Create("activity-series", Body(world, rule))).Expect(422);
            (answer.Codes.Single(), answer.Pointers.Single()).ShouldBe(("ACT-30", "/rule"));
        }

        (await world.AsOrganizer.Create("activity-series", Body(world, "FREQ=DAILY;COUNT=500"))).Expect(201);
        var unread = (await world.AsOrganizer.Create("activity-series", Body(world, "FREQ=MINUTELY"))).Expect(400);
        (unread.Codes.Single(), unread.Pointers.Single()).ShouldBe(("unsupported_rule", "/rule"));
    }

    [DatabaseTheory]
    [InlineData("9950-05-05")]
    [InlineData("9999-12-28")]
    public async Task A_series_far_in_the_future_is_refused_by_its_field(string day)
    {
        var world = await World.Open(host);
        var answer = (await world.AsOrganizer.Create(
            "activity-series", Body(world, "FREQ=YEARLY;COUNT=3", ("startsAt", $"{day}T18:00:00+01:00"), ("endsAt", $"{day}T20:00:00+01:00")))).Expect(400);
        answer.Codes.ShouldAllBe(code => code == "out_of_range");
        answer.Pointers.ShouldBe(["/activity/startsAt", "/activity/endsAt"], ignoreOrder: true);

        var body = Body(world, "FREQ=WEEKLY;COUNT=3");
        body["extraDays"] = new JsonArray("2026-12-03", "9999-12-31");
        var extra = (await world.AsOrganizer.Create("activity-series", body)).Expect(400);
        (extra.Codes.Single(), extra.Pointers.Single()).ShouldBe(("out_of_range", "/extraDays/1"));
    }

    [DatabaseFact]
    public async Task ACT_09_a_series_that_would_pass_the_end_of_its_measure_is_refused()
    {
        var world = await World.Open(host);
        var measure = Guid.NewGuid();
        await world.Hear(world.Fact(new MeasureChanged
        {
            PlanId = Guid.NewGuid(),
            MeasureId = measure,
            LineageId = Guid.NewGuid(),
            Title = "Klub sąsiedzki",
            Kind = "SelfHelp",
            Component = "Activation",
            CommunityIds = [world.Community],
            FirstDay = new DateOnly(2026, 4, 1),
            LastDay = new DateOnly(2026, 5, 31),
            Open = true,
            EventId = default,
            CentreId = null,
            OccurredAt = default,
            StreamPosition = 0,
        }));
        var template = (await world.AsOrganizer.Get($"activities/template?measureId={measure}")).Expect(200);
        template["kind"].GetValue<string>().ShouldBe("SelfHelp");
        template["communityIds"].AsArray().Single()!.GetValue<Guid>().ShouldBe(world.Community);

        (await world.AsOrganizer.Create("activity-series", Body(world, "FREQ=WEEKLY;COUNT=5", ("measureId", measure)))).Expect(422).Codes.ShouldBe(["ACT-09"]);
        (await world.AsOrganizer.Create("activity-series", Body(world, "FREQ=WEEKLY;COUNT=4", ("measureId", measure)))).Expect(201);
    }

    [DatabaseFact]
    public async Task This_and_the_following_occurrences_change_and_those_before_stay()
    {
        var world = await World.Open(host);
        var id = (await world.AsOrganizer.Create("activity-series", Body(world, "FREQ=WEEKLY;COUNT=4"))).Expect(201).Id;
        await world.Do($"activity-series/{id}", "publish");
        var change = world.ActivityBody(("title", "Warsztaty wieczorne"), ("startsAt", "2026-05-19T19:00:00+02:00"), ("endsAt", "2026-05-19T21:00:00+02:00"));
        (await world.Do($"activity-series/{id}", "change", new { from = "2026-05-19", activity = change }, 422)).Codes.ShouldBe(["ACT-10"]);
        await world.Do($"activity-series/{id}", "change", new { from = "2026-05-19", activity = change, reason = "Na prośbę uczestników" });

        (await Occurrences(world, id)).Select(one => (one.Text("title"), one.Instant("startsAt").UtcDateTime.Hour)).ShouldBe([
            ("Warsztaty ceramiczne", 16), ("Warsztaty ceramiczne", 16), ("Warsztaty wieczorne", 17), ("Warsztaty wieczorne", 17),
        ]);
        (await world.Told<ActivityPostponed>()).Count.ShouldBe(2);
        (await world.Do($"activity-series/{id}", "change", new { from = "2026-05-20", activity = change }, 400)).Pointers.ShouldBe(["/from"]);
    }

    [DatabaseFact]
    public async Task A_series_that_is_ended_cancels_what_was_to_follow_and_frees_its_lead()
    {
        var world = await World.Open(host);
        var id = (await world.AsOrganizer.Create("activity-series", Body(world, "FREQ=WEEKLY;COUNT=4"))).Expect(201).Id;
        await world.Do($"activity-series/{id}", "publish");
        (await world.Do($"activity-series/{id}", "end", new { from = "2026-05-19" }, 422)).Codes.ShouldBe(["ACT-10"]);
        await world.Do($"activity-series/{id}", "end", new { from = "2026-05-19", reason = "Grupa spotyka się sama" });

        (await Occurrences(world, id)).Select(one => one.Text("state")).ShouldBe(["Published", "Published", "Cancelled", "Cancelled"]);
        (await world.Told<ActivityCancelled>()).Count.ShouldBe(2);
        await world.Published(("startsAt", "2026-05-19T18:00:00+02:00"), ("endsAt", "2026-05-19T20:00:00+02:00"));
    }

    [DatabaseFact]
    public async Task ACT_08_a_series_is_published_whole_or_not_at_all()
    {
        var world = await World.Open(host);
        await world.Published(("startsAt", "2026-05-26T19:00:00+02:00"), ("endsAt", "2026-05-26T20:00:00+02:00"));
        var id = (await world.AsOrganizer.Create("activity-series", Body(world, "FREQ=WEEKLY;COUNT=4"))).Expect(201).Id;
        (await world.Do($"activity-series/{id}", "publish", null, 409)).Codes.ShouldBe(["ACT-08"]);
        (await Occurrences(world, id)).ShouldAllBe(one => one.Text("state") == "Draft");
    }

    private static JsonObject Body(World world, string rule, params (string Field, JsonNode? Value)[] with) => new() { ["rule"] = rule, ["activity"] = world.ActivityBody(with) };

    private static async Task<IReadOnlyList<JsonNode>> Occurrences(World world, Guid series) =>
        [.. (await world.AsOrganizer.Get($"activities?seriesId={series}&limit=1000")).Expect(200)["items"].AsArray().Select(one => one!)];
}

public sealed class SeriesTestsOnSqlite(SqliteHost host) : SeriesTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class SeriesTestsOnPostgreSql(PostgreSqlHost host) : SeriesTests(host), IClassFixture<PostgreSqlHost>;
