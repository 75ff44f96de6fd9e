using Osl.Testing.Hosting;

namespace Osl.Testing.Towns;

/// <summary>The clubs and groups of a town.</summary>
public static class TownGroups
{
    /// <summary>A club that stands, with its organiser as facilitator.</summary>
    public static async Task<Guid> Group(this Town town, Guid community, string kind = "SeniorClub", string name = "Klub Słoneczni")
    {
        ApiAnswer answer = null!;
        await Eventually.Holds(async () => (answer = await town.Organizer.Create("groups", new { name, kind, communityIds = new[] { community }, facilitatorId = town.OrganizerId })).Status == 201);
        await Town.Do(town.Organizer, $"groups/{answer.Id}", "start-forming");
        await Town.Do(town.Organizer, $"groups/{answer.Id}", "form");
        return answer.Id;
    }

    /// <summary>A neighbour house, open every day.</summary>
    public static async Task<Guid> Place(this Town town, Guid community)
    {
        var id = (await town.Organizer.Create("places", new
        {
            name = "Dom sąsiedzki Pod Lipą",
            kind = "NeighbourHouse",
            address = "ul. Lipowa 3, Zmyślone",
            communityIds = new[] { community },
            openingHours = Enum.GetNames<DayOfWeek>().Select(day => new { day, from = "06:00", to = "22:00" }),
        })).Expect(201).Id;
        (await town.Organizer.Put($"places/{id}/house-rules", new { text = "Kto otwiera, ten zamyka." }, "\"v1\"")).Expect(204);
        await Town.Do(town.Organizer, $"places/{id}", "open");
        return id;
    }

    /// <summary>A club with a member, a meeting held and an entry of its support log.</summary>
    public static async Task FurnishGroups(this Town town, Guid community)
    {
        var group = await town.Group(community);
        var person = await town.Person("Halina", "Zmyślona");
        await Eventually.Holds(async () => (await town.Organizer.Create($"groups/{group}/members", new { personId = person, role = "Host" })).Status == 201);
        (await town.Organizer.Create($"groups/{group}/meetings", new { on = town.Today, present = 12, note = "Wieczór wspomnień." })).Expect(201);
        var place = await town.Place(community);
        (await town.Organizer.Create($"places/{place}/bookings", new
        {
            party = "Group",
            partyId = group,
            startsAt = new DateTimeOffset(town.Day(7), new TimeOnly(10, 0), TimeSpan.Zero),
            endsAt = new DateTimeOffset(town.Day(7), new TimeOnly(11, 0), TimeSpan.Zero),
            purpose = "Wieczór wspomnień.",
            houseRulesVersion = 1,
        })).Expect(201);
        var initiative = (await town.Organizer.Create("initiatives", new { title = "Ławki przy placu", idea = "Sami je skręcimy.", communityIds = new[] { community }, authorIds = new[] { person } })).Expect(201).Id;
        (await town.Organizer.Create($"initiatives/{initiative}/support", new { on = town.Today, kind = "Labour", description = "Chęć pracy.", supporters = 7 })).Expect(201);
        (await town.Organizer.Create("campaigns", new
        {
            title = "Zapukaj do sąsiada",
            goal = "Pytamy starszych, czego trzeba.",
            message = "Jedno pukanie w tygodniu.",
            communityIds = new[] { community },
            channels = new[] { "Posters" },
            from = town.Today,
            to = town.Day(30),
        })).Expect(201);
        (await town.Organizer.Create("education-programmes", new { topic = "Senior w sieci", communityIds = new[] { community }, moderatorId = town.OrganizerId })).Expect(201);
        (await town.Organizer.Create("incidents", new { happenedOn = town.Today, description = "Ktoś obcy robił zdjęcia." })).Expect(201);
        (await town.Organizer.Create($"groups/{group}/support", new { on = town.Today, kind = "Space", description = "Sala na spotkania." })).Expect(201);
    }
}
