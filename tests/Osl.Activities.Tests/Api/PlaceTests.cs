using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.People.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>Places that a community runs, and who may have them when. March 11th 2026 is a Wednesday.</summary>
public abstract class PlaceTests(OslHost host)
{
    private const int Rounds = 20;

    [DatabaseTheory]
    [InlineData("NeighbourHouse")]
    [InlineData("LocalActivityCentre")]
    [InlineData("DayRoom")]
    public async Task ACT_48_a_place_opens_with_hours_and_house_rules_and_is_told_of(string kind)
    {
        var here = await Neighbourhood.Open(host);
        var place = $"places/{(await here.AsFacilitator.Create("places", Body(here, kind: kind, hosts: [here.Resident]))).Expect(201).Id}";
        (await Neighbourhood.Do(here.AsFacilitator, place, "open", expect: 422)).Codes.ShouldBe(["ACT-48"]);
        await Neighbourhood.Put(here.AsFacilitator, place, Body(here, kind: kind, hosts: [here.Resident]));
        await Rule(here, place, "Kto otwiera, ten zamyka.");
        await Neighbourhood.Do(here.AsFacilitator, place, "open");

        var read = (await here.AsFacilitator.Get(place)).Expect(200);
        (read["state"].GetValue<string>(), read["openedOn"].GetValue<string>(), read["houseRulesVersion"].GetValue<int>()).ShouldBe(("Open", "2026-03-02", 1));
        read["residentHostIds"].AsArray().ShouldHaveSingleItem()!.GetValue<Guid>().ShouldBe(here.Resident);
        var told = (await here.Told<PlaceOpened>()).ShouldHaveSingleItem();
        (told.Kind, told.Name, told.Address).ShouldBe((kind, "Dom sąsiedzki", "ul. Lipowa 3"));
        (await here.AsFacilitator.Get($"places?q=SASIEDZKI&kind={kind}&state=Open&accessibility=StepFreeAccess")).Expect(200)["items"].AsArray().ShouldHaveSingleItem();
        (await here.AsFacilitator.Get("places?accessibility=InductionLoop")).Expect(200)["items"].AsArray().ShouldBeEmpty();
        (await Neighbourhood.Put(here.AsFacilitator, place, Body(here, hours: []), 422)).Codes.ShouldBe(["ACT-48"]);
    }

    [DatabaseFact]
    public async Task A_place_that_has_opened_is_put_on_the_resource_map()
    {
        var here = await Neighbourhood.Open(host);
        await Open(here);
        await host.Tell(here.Centre);

        var resource = (await here.AsFacilitator.Get("resources?kind=Place")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!;
        (resource["name"]!.GetValue<string>(), resource["location"]!.GetValue<string>()).ShouldBe(("Dom sąsiedzki", "ul. Lipowa 3"));
        resource["communityIds"]!.AsArray().ShouldHaveSingleItem()!.GetValue<Guid>().ShouldBe(here.Community);
    }

    [DatabaseFact]
    public async Task ACT_46_opening_hours_end_after_they_begin_and_do_not_overlap()
    {
        var here = await Neighbourhood.Open(host);
        (await here.AsFacilitator.Create("places", Body(here, hours: [("Monday", "10:00", "10:00")]))).Expect(422).Codes.ShouldBe(["ACT-46"]);
        (await here.AsFacilitator.Create("places", Body(here, hours: [("Monday", "08:00", "12:00"), ("Monday", "11:00", "15:00")]))).Expect(422).Pointers.ShouldBe(["/openingHours/1"]);
        (await here.AsFacilitator.Create("places", Body(here, hours: [("Monday", "08:00", "12:00"), ("Monday", "12:00", "15:00"), ("Friday", "08:00", "09:00")]))).Expect(201);
    }

    [DatabaseFact]
    public async Task ACT_44_a_booking_lies_inside_the_opening_hours_as_clocks_in_Warsaw_show_them()
    {
        var here = await Neighbourhood.Open(host);
        var place = await Open(here);
        (await Book(here, place, At(11, 9), At(11, 11))).Expect(201);
        (await Book(here, place, At(11, 19), At(11, 21))).Expect(422).Codes.ShouldBe(["ACT-44"]);
        (await Book(here, place, At(12, 9), At(12, 10))).Expect(422).Codes.ShouldBe(["ACT-44"]);
        (await Book(here, place, At(11, 18), At(18, 10))).Expect(422).Codes.ShouldBe(["ACT-44"]);

        // Summer time: nine in Warsaw is seven in UTC.
        (await Book(here, place, new DateTimeOffset(2026, 4, 1, 7, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 4, 1, 8, 0, 0, TimeSpan.Zero))).Expect(201);
        (await Book(here, place, new DateTimeOffset(2026, 4, 1, 6, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 4, 1, 7, 0, 0, TimeSpan.Zero))).Expect(422);
    }

    [DatabaseFact]
    public async Task ACT_47_a_place_is_booked_ahead_and_by_whom_is_there()
    {
        var here = await Neighbourhood.Open(host);
        var place = await Open(here);
        here.On(3, 11);
        (await Book(here, place, At(11, 9), At(11, 10))).Expect(422).Codes.ShouldBe(["ACT-47"]);
        (await Book(here, place, At(18, 9), At(18, 10), party: "Group")).Expect(400).Pointers.ShouldBe(["/partyId"]);
        (await Book(here, place, At(18, 9), At(18, 10), party: "Resident")).Expect(400).Pointers.ShouldBe(["/partyId"]);
        (await Book(here, place, At(18, 9), At(18, 10), party: "Resident", id: here.Resident)).Expect(201);
        var planned = $"places/{(await here.AsFacilitator.Create("places", Body(here))).Id}";
        (await Book(here, planned, At(18, 9), At(18, 10))).Expect(409).Codes.ShouldBe(["OSL-02"]);
    }

    [DatabaseFact]
    public async Task ACT_45_the_house_rules_are_acknowledged_in_their_present_version()
    {
        var here = await Neighbourhood.Open(host);
        var place = await Open(here);
        (await Book(here, place, At(11, 9), At(11, 10), rules: 0)).Expect(422).Codes.ShouldBe(["ACT-45"]);
        await Rule(here, place, "Nowy regulamin.");
        (await Book(here, place, At(11, 9), At(11, 10), rules: 1)).Expect(422).Pointers.ShouldBe(["/houseRulesVersion"]);
        (await Book(here, place, At(11, 9), At(11, 10), rules: 2)).Expect(201);
    }

    [DatabaseFact]
    public async Task ACT_08_bookings_never_overlap_and_a_cancelled_one_frees_its_hours()
    {
        var here = await Neighbourhood.Open(host);
        var place = await Open(here);
        var first = (await Book(here, place, At(11, 10), At(11, 12))).Expect(201).Id;
        foreach (var (from, to) in new[] { (9, 11), (10, 12), (11, 12), (9, 13) })
        {
            (await Book(here, place, At(11, from), At(11, to))).Expect(409).Codes.ShouldBe(["ACT-08"]);
        }

        (await Book(here, place, At(11, 9), At(11, 10))).Expect(201);
        (await Book(here, place, At(11, 12), At(11, 13))).Expect(201);
        await Neighbourhood.Do(here.AsFacilitator, $"{place}/bookings/{first}", "confirm");
        await Neighbourhood.Do(here.AsFacilitator, $"{place}/bookings/{first}", "cancel", new { reason = "Zmiana planu" });
        (await Book(here, place, At(11, 10), At(11, 12))).Expect(201);
        (await here.AsFacilitator.Get($"{place}/bookings?state=Requested&count=true")).Expect(200)["totalCount"].GetValue<int>().ShouldBe(3);
    }

    [DatabaseFact]
    public async Task ACT_08_of_two_who_book_the_same_hours_at_the_same_moment_one_wins_and_one_is_told_so()
    {
        var here = await Neighbourhood.Open(host);
        var place = await Open(here);
        ApiClient[] clients = [here.AsFacilitator, here.AsOtherWithAllRights];
        for (var round = 0; round < Rounds; round++)
        {
            var day = new DateOnly(2026, 3, 11).AddDays(7 * round);
            var from = WarsawCalendar.At(day, new TimeOnly(10, 0));
            var answers = await Task.WhenAll(clients.Select((client, i) => Book(here, place, from.AddMinutes(30 * i), from.AddHours(1).AddMinutes(30 * i), client: client)));

            answers.Select(answer => answer.Status).Order().ShouldBe([201, 409]);
            answers.Single(answer => answer.Status == 409).Codes.ShouldBe(["ACT-08"]);
        }
    }

    [DatabaseFact]
    public async Task ACT_13_a_place_and_a_group_with_a_booking_ahead_are_not_closed()
    {
        var here = await Neighbourhood.Open(host);
        var place = await Open(here);
        var group = await here.Group();
        (await Book(here, place, At(11, 10), At(11, 12), party: "Group", id: Guid.Parse(group.Split('/')[1]))).Expect(201);

        (await Neighbourhood.Do(here.AsFacilitator, place, "close", new { note = "Remont" }, 409)).Codes.ShouldBe(["ACT-13"]);
        (await Neighbourhood.Do(here.AsFacilitator, group, "close", new { note = "Koniec" }, 409)).Codes.ShouldBe(["ACT-13"]);

        here.On(3, 12);
        await Neighbourhood.Do(here.AsFacilitator, group, "close", new { note = "Koniec" });
        await Neighbourhood.Do(here.AsFacilitator, place, "close", new { note = "Remont" });
        (await Book(here, place, At(18, 10), At(18, 12))).Expect(409).Codes.ShouldBe(["OSL-02"]);
    }

    [DatabaseFact]
    public async Task A_person_who_was_erased_neither_opens_a_place_nor_is_named_in_a_booking_and_the_hours_stay_taken()
    {
        var here = await Neighbourhood.Open(host);
        var place = await Open(here);
        await Neighbourhood.Put(here.AsFacilitator, place, Body(here, hosts: [here.Resident, here.OtherResident]));
        var booking = $"{place}/bookings/{(await Book(here, place, At(11, 9), At(11, 10), party: "Resident", id: here.Resident)).Expect(201).Id}";

        await host.Tell(here.Centre, new PersonErased { PersonId = here.Resident, EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 });

        (await here.AsFacilitator.Get(place))["residentHostIds"].AsArray().ShouldHaveSingleItem()!.GetValue<Guid>().ShouldBe(here.OtherResident);
        (await here.AsFacilitator.Get(booking)).Text.ShouldNotContain(here.Resident.ToString());
        (await Book(here, place, At(11, 9), At(11, 10))).Expect(409).Codes.ShouldBe(["ACT-08"]);
    }

    private static DateTimeOffset At(int day, int hour) => WarsawCalendar.At(new DateOnly(2026, 3, day), new TimeOnly(hour, 0));

    private static object Body(Neighbourhood here, string kind = "NeighbourHouse", (string Day, string From, string To)[]? hours = null, Guid[]? hosts = null) => new
    {
        name = "Dom sąsiedzki",
        kind,
        address = "ul. Lipowa 3",
        communityIds = new[] { here.Community },
        latitude = 51.05,
        longitude = 21.07,
        openingHours = (hours ?? [("Wednesday", "09:00", "20:00")]).Select(range => new { day = range.Day, from = range.From, to = range.To }),
        capacity = 40,
        accessibility = new[] { "StepFreeAccess" },
        residentHostIds = hosts ?? [],
    };

    private static async Task<string> Open(Neighbourhood here)
    {
        var place = $"places/{(await here.AsFacilitator.Create("places", Body(here))).Expect(201).Id}";
        await Rule(here, place, "Kto otwiera, ten zamyka.");
        await Neighbourhood.Do(here.AsFacilitator, place, "open");
        return place;
    }

    private static async Task Rule(Neighbourhood here, string place, string text) =>
        (await here.AsFacilitator.Put($"{place}/house-rules", new { text }, (await here.AsFacilitator.Get(place)).ETag)).Expect(204);

    private static Task<ApiAnswer> Book(
        Neighbourhood here, string place, DateTimeOffset startsAt, DateTimeOffset endsAt, int rules = 1, string party = "Organisation", Guid? id = null, ApiClient? client = null) =>
        (client ?? here.AsFacilitator).Create($"{place}/bookings", new { party, partyId = id ?? Guid.NewGuid(), startsAt, endsAt, purpose = "Spotkanie", houseRulesVersion = rules });
}

public sealed class PlaceTestsOnSqlite(SqliteHost host) : PlaceTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class PlaceTestsOnPostgreSql(PostgreSqlHost host) : PlaceTests(host), IClassFixture<PostgreSqlHost>;
