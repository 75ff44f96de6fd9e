using System.Text.Json.Nodes;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>Activities in community places.</summary>
public abstract class ActivityPlaceTests(OslHost host)
{
    [DatabaseFact]
    public async Task An_activity_names_a_place_that_is_there_and_open()
    {
        var world = await World.Open(host);
        var planned = await Planned(world);

        foreach (var place in new[] { planned, Guid.NewGuid() })
        {
            var refused = (await world.AsOrganizer.Create("activities", world.ActivityBody(("placeId", place)))).Expect(400);
            (refused.Codes.Single(), refused.Pointers.Single()).ShouldBe(("unknown_reference", "/placeId"));
        }

        await world.Published(("placeId", await Opened(world)));
    }

    [DatabaseFact]
    public async Task ACT_20_a_place_that_was_closed_meanwhile_keeps_an_activity_from_being_published()
    {
        var world = await World.Open(host);
        var place = await Opened(world);
        var activity = await world.Draft(("placeId", place));
        await world.Do($"places/{place}", "close", new { note = "Przenosimy się" });

        var refused = await world.Do($"activities/{activity}", "publish", null, 422);
        (refused.Codes.Single(), refused.Pointers.Single()).ShouldBe(("ACT-20", "/placeId"));
    }

    [DatabaseFact]
    public async Task ACT_08_activities_and_bookings_share_one_place_and_never_overlap()
    {
        var world = await World.Open(host);
        var place = await Opened(world);
        await world.Published(("placeId", place));
        (await Book(world, place, "2026-05-05T19:00:00+02:00", "2026-05-05T20:00:00+02:00")).Expect(409).Codes.ShouldBe(["ACT-08"]);
        (await Book(world, place, "2026-05-05T16:00:00+02:00", "2026-05-05T18:00:00+02:00")).Expect(201);

        var overlapping = await world.Draft(
            ("placeId", place), ("leads", new JsonArray(World.Lead(world.Animator, "Animator"))),
            ("startsAt", "2026-05-05T17:00:00+02:00"), ("endsAt", "2026-05-05T18:00:00+02:00"));
        (await world.Do($"activities/{overlapping}", "publish", null, 409)).Pointers.ShouldBe(["/placeId"]);
    }

    [DatabaseFact]
    public async Task F_33_A14_residents_are_told_where_an_activity_at_a_community_place_is()
    {
        var world = await World.Open(host);
        var place = await Opened(world);
        var id = await world.Published(("placeId", place), ("placeText", null));
        var other = await world.Published(("accessibility", new JsonArray("Lift")), ("startsAt", "2026-05-06T18:00:00+02:00"), ("endsAt", "2026-05-06T20:00:00+02:00"));
        var (anyone, catalogue) = (host.Anonymous(), $"public/centres/{world.Centre}/catalogue");

        async Task Finds(string filter, params Guid[] ids) =>
            (await anyone.Get($"{catalogue}?{filter}")).Expect(200)["items"].AsArray().Select(one => one!.Id()).ShouldBe(ids, filter);

        await Finds("place=SASIEDZKI", id);
        await Finds("place=lipowa", id);
        await Finds("place=swietlica", other);
        await Finds("place=nigdzie");
        await Finds("accessibility=StepFreeAccess", id);
        await Finds("accessibility=Lift", other);
        var card = (await anyone.Get($"{catalogue}/{id}")).Expect(200);
        card["place"].GetValue<string>().ShouldBe("Dom sąsiedzki, ul. Lipowa 3");
        card["accessibility"].AsArray().Select(one => one!.GetValue<string>()).ShouldBe(["StepFreeAccess"]);
        var facets = (await anyone.Get($"{catalogue}?facets=true")).Expect(200)["facets"]["accessibility"]!.AsArray();
        facets.Select(one => one!.Text("value")).ShouldBe(["Lift", "StepFreeAccess"]);
        (await anyone.Get($"public/centres/{world.Centre}/calendar.ics")).Expect(200).Text.ShouldContain("LOCATION:Dom sąsiedzki\\, ul. Lipowa 3\r\n");

        var body = Place(world);
        body["name"] = "Pod Lipą";
        (await world.AsOrganizer.Put($"places/{place}", body, (await world.AsOrganizer.Get($"places/{place}")).ETag)).Expect(204);
        (await anyone.Get($"{catalogue}/{id}", card.ETag)).Expect(200)["place"].GetValue<string>().ShouldBe("Pod Lipą, ul. Lipowa 3");
    }

    [DatabaseFact]
    public async Task F_33_words_add_to_the_name_of_the_place()
    {
        var world = await World.Open(host);
        var id = await world.Published(("placeId", await Opened(world)), ("placeText", "sala na piętrze"));
        (await host.Anonymous().Get($"public/centres/{world.Centre}/catalogue/{id}")).Expect(200)["place"].GetValue<string>().ShouldBe("Dom sąsiedzki, ul. Lipowa 3, sala na piętrze");
    }

    private static async Task<Guid> Planned(World world) => (await world.AsOrganizer.Create("places", Place(world))).Expect(201).Id;

    private static JsonObject Place(World world) => new()
    {
        ["name"] = "Dom sąsiedzki",
        ["kind"] = "NeighbourHouse",
        ["address"] = "ul. Lipowa 3",
        ["communityIds"] = new JsonArray(world.Community),
        ["openingHours"] = new JsonArray(new JsonObject { ["day"] = "Tuesday", ["from"] = "09:00", ["to"] = "21:00" }),
        ["accessibility"] = new JsonArray("StepFreeAccess"),
    };

    private static async Task<Guid> Opened(World world)
    {
        var id = await Planned(world);
        (await world.AsOrganizer.Put($"places/{id}/house-rules", new { text = "Kto otwiera, ten zamyka." }, (await world.AsOrganizer.Get($"places/{id}")).ETag)).Expect(204);
        await world.Do($"places/{id}", "open");
        return id;
    }

    private static Task<ApiAnswer> Book(World world, Guid place, string startsAt, string endsAt) => world.AsOrganizer.Create(
        $"places/{place}/bookings", new { party = "Organisation", partyId = Guid.NewGuid(), startsAt, endsAt, purpose = "Spotkanie", houseRulesVersion = 1 });
}

public sealed class ActivityPlaceTestsOnSqlite(SqliteHost host) : ActivityPlaceTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class ActivityPlaceTestsOnPostgreSql(PostgreSqlHost host) : ActivityPlaceTests(host), IClassFixture<PostgreSqlHost>;
