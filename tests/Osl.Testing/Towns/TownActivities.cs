using System.Text.Json.Nodes;
using Osl.Testing.Hosting;

namespace Osl.Testing.Towns;

/// <summary>What a town does together.</summary>
public static class TownActivities
{
    /// <summary>A workshop in a week; <paramref name="with"/> changes or adds fields.</summary>
    public static JsonObject ActivityBody(this Town town, Guid community, params (string Field, JsonNode? Value)[] with)
    {
        var body = new JsonObject
        {
            ["title"] = "Warsztaty ceramiczne",
            ["form"] = "workshop",
            ["kind"] = "Neighbour",
            ["component"] = "Integration",
            ["level"] = "Collective",
            ["participationLevel"] = "With",
            ["communityIds"] = new JsonArray(community),
            ["startsAt"] = $"{town.Day(7):O}T18:00:00Z",
            ["endsAt"] = $"{town.Day(7):O}T20:00:00Z",
            ["placeText"] = "Świetlica",
            ["leads"] = new JsonArray(new JsonObject { ["role"] = "Organizer", ["staffMemberId"] = town.OrganizerId }),
        };
        foreach (var (field, value) in with)
        {
            body[field] = value;
        }

        return body;
    }

    /// <summary>A draft.</summary>
    public static Task<Guid> Activity(this Town town, Guid community, params (string Field, JsonNode? Value)[] with) =>
        Town.CreateSoon(town.Organizer, "activities", town.ActivityBody(community, with));

    public static async Task<Guid> PublishedActivity(this Town town, Guid community, params (string Field, JsonNode? Value)[] with)
    {
        var id = await town.Activity(community, with);
        (await town.Organizer.Post($"activities/{id}/publish", null, (await town.Organizer.Get($"activities/{id}")).Expect(200).ETag)).Expect(204);
        return id;
    }

    /// <summary>Writes down that somebody was checked for work with minors.</summary>
    public static async Task Clear(this Town town, Guid staff)
    {
        var now = (await town.Director.Get($"staff/{staff}/clearance")).Expect(200);
        (await town.Director.Put($"staff/{staff}/clearance", new { registerCheckedOn = town.Today, registerPrintout = "akta, poz. 14", criminalRecord = "informacja z KRK" }, now.ETag)).Expect(204);
    }

    public static async Task FurnishActivities(this Town town, Guid community)
    {
        await town.Activity(community);
        await town.PublishedActivity(community, ("title", "Spacer dla wszystkich"), ("startsAt", $"{town.Day(9):O}T10:00:00Z"), ("endsAt", $"{town.Day(9):O}T12:00:00Z"));
        await town.Clear(town.AnimatorId);
        (await town.Organizer.Create("activity-series", new { rule = "FREQ=WEEKLY;COUNT=4", activity = town.ActivityBody(community, ("title", "Klub przy herbacie")) })).Expect(201);
        (await town.Admin.Create("activity-forms", new { code = "history-walk", namePl = "spacer historyczny", nameEn = "history walk" })).Expect(201);
        (await town.Director.Create("child-protection-standards", new { title = "Standardy ochrony małoletnich", publishedAt = "BIP", adoptedOn = town.Day(-30) })).Expect(201);
    }
}
