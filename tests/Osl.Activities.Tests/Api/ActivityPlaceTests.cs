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
            ("placeId", place), ("leads", new System.Text.Json.Nodes.JsonArray(World.Lead(world.Animator, "Animator"))),
            ("startsAt", "2026-05-05T17:00:00+02:00"), ("endsAt", "2026-05-05T18:00:00+02:00"));
        (await world.Do($"activities/{overlapping}", "publish", null, 409)).Pointers.ShouldBe(["/placeId"]);
    }

    private static async Task<Guid> Planned(World world) => (await world.AsOrganizer.Create("places", new
    {
        name = "Dom sąsiedzki",
        kind = "NeighbourHouse",
        address = "ul. Lipowa 3",
        communityIds = new[] { world.Community },
        openingHours = new[] { new { day = "Tuesday", from = "09:00", to = "21:00" } },
    })).Expect(201).Id;

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
