using System.Text.Json.Nodes;
using Osl.Activities.Application.Jobs;
using Osl.Activities.Contracts;
using Osl.People.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>Who takes part in a whole series.</summary>
public abstract class SeriesEnrolmentTests(OslHost host)
{
    [DatabaseFact]
    public async Task ACT_01_one_enrolment_puts_a_person_on_every_list_and_each_list_counts_for_itself()
    {
        var (world, hall, series) = await Club(("capacity", 1));
        var (first, second) = (await hall.Person(), await hall.Person());
        var occurrences = await Occurrences(world, series);
        await hall.Enrol(occurrences[1], first);

        var whole = await Enrol(hall, series, second);

        (await Standings(hall, series, whole)).ShouldBe(["Confirmed", "Waitlisted", "Confirmed"]);
        (await hall.Organizer.Get($"activity-series/{series}/enrolments?state=Active&personId={second}&count=true")).Expect(200)["totalCount"].GetValue<int>().ShouldBe(1);
        (await hall.Organizer.Get($"activity-series/{series}/enrolments?state=Ended&count=true")).Expect(200)["totalCount"].GetValue<int>().ShouldBe(0);
    }

    [DatabaseFact]
    public async Task ACT_01_giving_a_series_up_frees_a_seat_in_every_occurrence_to_come_and_in_none_that_is_over()
    {
        var (world, hall, series) = await Club(("capacity", 1));
        var (leaver, next) = (await hall.Person(), await hall.Person());
        var (whole, waiting) = (await Enrol(hall, series, leaver), await Enrol(hall, series, next));
        host.Clock.SetTo(new DateTimeOffset(2026, 5, 6, 9, 0, 0, TimeSpan.FromHours(2)));

        await Withdraw(hall, series, whole);

        (await Standings(hall, series, whole)).ShouldBe(["Confirmed", "Withdrawn", "Withdrawn"]);
        (await Standings(hall, series, waiting)).ShouldBe(["Waitlisted", "Confirmed", "Confirmed"]);
        (await hall.Told<EnrolmentPromoted>()).Count.ShouldBe(2);
        (await Withdraw(hall, series, whole, 409)).Codes.ShouldBe(["OSL-02"]);
        (await hall.Organizer.Post($"activity-series/{series}/enrolments/{waiting}/withdraw", null, "\"v9\"")).Expect(412);
        (await hall.Organizer.Post($"activity-series/{Guid.NewGuid()}/enrolments/{waiting}/withdraw", null, "\"v1\"")).Expect(404);
        (await Occurrences(world, series)).Count.ShouldBe(3);
    }

    [DatabaseFact]
    public async Task Occurrences_that_are_published_later_follow_in_the_order_of_joining_but_not_after_leaving()
    {
        var (world, hall, series) = await Club(("capacity", 1), "FREQ=WEEKLY;COUNT=20");
        var people = await hall.People(3);
        var regulars = new List<Guid>();
        foreach (var person in people)
        {
            regulars.Add(await Enrol(hall, series, person));
            host.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        await Withdraw(hall, series, regulars[0]);
        var known = await Occurrences(world, series);
        host.Clock.Advance(TimeSpan.FromDays(14));
        await world.Sweep(new MakeOccurrences());

        var later = (await Occurrences(world, series)).Except(known).ToList();
        later.Count.ShouldBe(2);
        foreach (var occurrence in later)
        {
            var list = await hall.List(occurrence);
            list.Select(one => (one.Id("personId"), one.Text("state"))).ShouldBe([(people[1], "Confirmed"), (people[2], "Waitlisted")]);
        }
    }

    [DatabaseFact]
    public async Task ACT_02_nobody_joins_a_series_that_is_not_published_or_that_has_nothing_left_to_enrol_in()
    {
        var world = await World.Open(host);
        var hall = Hall.In(host, world.Centre);
        var draft = (await world.AsOrganizer.Create("activity-series", Body(world, "FREQ=WEEKLY;COUNT=3"))).Expect(201).Id;
        (await hall.Organizer.Create($"activity-series/{draft}/enrolments", new { personId = world.Resident })).Expect(409).Codes.ShouldBe(["ACT-02"]);
        await world.Do($"activity-series/{draft}", "publish");
        host.Clock.SetTo(new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.FromHours(2)));
        (await hall.Organizer.Create($"activity-series/{draft}/enrolments", new { personId = world.Resident })).Expect(409).Codes.ShouldBe(["ACT-02"]);
        (await hall.Organizer.Create($"activity-series/{Guid.NewGuid()}/enrolments", new { personId = world.Resident })).Expect(404);
        (await hall.Organizer.Create($"activity-series/{draft}/enrolments", new { personId = Guid.NewGuid() })).Expect(400).Pointers.ShouldBe(["/personId"]);
    }

    [DatabaseFact]
    public async Task ACT_60_nobody_joins_a_series_that_is_open_to_all()
    {
        var (_, hall, series) = await Club(("enrolmentMode", "Open"));
        (await hall.Organizer.Create($"activity-series/{series}/enrolments", new { personId = await hall.Person() })).Expect(409).Codes.ShouldBe(["ACT-60"]);
    }

    [DatabaseFact]
    public async Task ACT_03_a_person_takes_part_in_a_series_once_and_may_come_back()
    {
        var (_, hall, series) = await Club(("capacity", 5));
        var person = await hall.Person();
        var whole = await Enrol(hall, series, person);
        (await hall.Organizer.Create($"activity-series/{series}/enrolments", new { personId = person })).Expect(409).Codes.ShouldBe(["ACT-03"]);
        await Withdraw(hall, series, whole);

        await Enrol(hall, series, person);

        (await Standings(hall, series, whole)).ShouldBe(["Withdrawn", "Confirmed", "Withdrawn", "Confirmed", "Withdrawn", "Confirmed"]);
    }

    [DatabaseFact]
    public async Task ACT_04_a_consent_for_the_series_confirms_a_minor_in_all_of_it()
    {
        var (_, hall, series) = await Club(("capacity", 5));
        var minor = await hall.Person(minor: true);
        var whole = await Enrol(hall, series, minor);
        (await Standings(hall, series, whole)).ShouldBe(["PendingConsent", "PendingConsent", "PendingConsent"]);

        await hall.Hear(hall.Agreed(minor, Guid.NewGuid(), subject: series));

        (await Standings(hall, series, whole)).ShouldBe(["Confirmed", "Confirmed", "Confirmed"]);
    }

    [DatabaseFact]
    public async Task A_merged_person_takes_part_once_and_an_erased_one_no_more()
    {
        var (_, hall, series) = await Club(("capacity", 5));
        var people = await hall.People(2);
        await Enrol(hall, series, people[0]);
        await Enrol(hall, series, people[1]);

        await hall.Hear(new PersonsMerged { KeptPersonId = people[0], MergedPersonId = people[1] });
        var merged = await List(hall, series);
        merged.ShouldAllBe(one => one.Id("personId") == people[0]);
        merged.Select(one => one.Text("state")).Order().ShouldBe(["Active", "Ended"]);

        await hall.Hear(new PersonErased { PersonId = people[0] });
        (await List(hall, series)).ShouldAllBe(one => one.Text("state") == "Ended" && one.Id("personId") != people[0]);
    }

    [DatabaseFact]
    public async Task ACT_01_joining_and_leaving_at_once_never_takes_more_than_the_seats_and_waits_for_nobody_in_a_circle()
    {
        var (world, hall, series) = await Club(("capacity", 2));
        var occurrences = await Occurrences(world, series);
        var regulars = new List<Guid>();
        foreach (var person in await hall.People(2))
        {
            regulars.Add(await Enrol(hall, series, person));
        }

        var newcomers = await hall.People(12);
        await Task.WhenAll([
            .. newcomers[..6].Select(person => hall.Organizer.Create($"activity-series/{series}/enrolments", new { personId = person })),
            .. newcomers[6..].Select((person, at) => hall.Organizer.Create($"activities/{occurrences[at % 3]}/enrolments", new { personId = person })),
            .. regulars.Select(one => Withdraw(hall, series, one)),
        ]);

        foreach (var occurrence in occurrences)
        {
            var list = await hall.List(occurrence);
            list.Count(one => one.Text("state") == "Confirmed").ShouldBe(2);
            list.Count(one => one.Text("state") == "Waitlisted").ShouldBe(6);
            list.Select(one => one["number"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, 10));
        }
    }

    [DatabaseFact]
    public async Task ACT_01_more_seats_in_a_series_promote_those_who_wait()
    {
        var (world, hall, series) = await Club(("capacity", 1));
        await Enrol(hall, series, await hall.Person());
        var waiting = await Enrol(hall, series, await hall.Person());
        var change = new JsonObject { ["from"] = "2026-05-12", ["activity"] = Template(world, ("capacity", 2), ("startsAt", "2026-05-12T18:00:00+02:00"), ("endsAt", "2026-05-12T20:00:00+02:00")) };

        await world.Do($"activity-series/{series}", "change", change);

        (await Standings(hall, series, waiting)).ShouldBe(["Waitlisted", "Confirmed", "Confirmed"]);
    }

    /// <summary>A published club on Tuesdays in May that takes enrolments.</summary>
    private async Task<(World World, Hall Hall, Guid Series)> Club((string Field, JsonNode? Value) with, string rule = "FREQ=WEEKLY;COUNT=3")
    {
        var world = await World.Open(host);
        var id = (await world.AsOrganizer.Create("activity-series", Body(world, rule, with))).Expect(201).Id;
        await world.Do($"activity-series/{id}", "publish");
        return (world, Hall.In(host, world.Centre), id);
    }

    private static JsonObject Body(World world, string rule, params (string Field, JsonNode? Value)[] with) => new() { ["rule"] = rule, ["activity"] = Template(world, with) };

    private static JsonObject Template(World world, params (string Field, JsonNode? Value)[] with) => world.ActivityBody([("enrolmentMode", "Enrolment"), .. with]);

    private static async Task<List<Guid>> Occurrences(World world, Guid series) =>
        [.. (await world.AsOrganizer.Get($"activities?seriesId={series}&limit=1000&sort=startsAt")).Expect(200)["items"].AsArray().Select(one => one!.Id())];

    private static async Task<Guid> Enrol(Hall hall, Guid series, Guid person) =>
        (await hall.Organizer.Create($"activity-series/{series}/enrolments", new { personId = person })).Expect(201).Id;

    private static async Task<IReadOnlyList<JsonNode>> List(Hall hall, Guid series) =>
        [.. (await hall.Organizer.Get($"activity-series/{series}/enrolments?limit=1000")).Expect(200)["items"].AsArray().Select(one => one!)];

    private static async Task<IReadOnlyList<string>> Standings(Hall hall, Guid series, Guid enrolment) =>
        [.. (await hall.Organizer.Get($"activity-series/{series}/enrolments/{enrolment}")).Expect(200)["occurrences"].AsArray().Select(one => one!.Text("state"))];

    private static async Task<ApiAnswer> Withdraw(Hall hall, Guid series, Guid enrolment, int expect = 204)
    {
        var etag = (await hall.Organizer.Get($"activity-series/{series}/enrolments/{enrolment}")).Expect(200).ETag;
        return (await hall.Organizer.Post($"activity-series/{series}/enrolments/{enrolment}/withdraw", null, etag)).Expect(expect);
    }
}

public sealed class SeriesEnrolmentTestsOnSqlite(SqliteHost host) : SeriesEnrolmentTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class SeriesEnrolmentTestsOnPostgreSql(PostgreSqlHost host) : SeriesEnrolmentTests(host), IClassFixture<PostgreSqlHost>;
