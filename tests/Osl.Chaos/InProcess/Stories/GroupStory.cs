using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Chaos.InProcess.Stories;

/// <summary>A club from its proposal to its close, and the neighbour house in which it meets.</summary>
internal sealed class GroupStory(Town town)
{
    private ApiClient Organizer => town.Organizer;

    public async Task Tell()
    {
        var community = await town.Community("Osiedle Zgodne");
        var group = await town.Group(community);
        await Organizer.Rewrite($"groups/{group}", new { name = "Klub Pogodni", kind = "SeniorClub", communityIds = new[] { community }, facilitatorId = town.OrganizerId });
        await Members($"groups/{group}");
        await Meetings($"groups/{group}");
        await House(community, group);
        await Organizer.Do($"groups/{group}", "/hand-over", new { leadership = "CoLed", on = town.Today, evidence = "Same prowadzą spotkania." });
        await Organizer.Do($"groups/{group}", "/close", new { note = "Klub przeszedł do domu kultury." });
    }

    private async Task Members(string group)
    {
        var person = await town.Person("Halina");
        var member = $"{group}/members/{await Town.CreateSoon(Organizer, $"{group}/members", new { personId = person })}";
        await Organizer.Rewrite(member, new { role = "Host" }, "/role");
        await Organizer.Do(member, "/leave", new { leftOn = town.Today });
    }

    private async Task Meetings(string group)
    {
        var meeting = $"{group}/meetings/{await Organizer.Make($"{group}/meetings", new { on = town.Day(7) })}";
        await Organizer.Rewrite(meeting, new { on = town.Day(8), note = "U pani Haliny." });
        await Organizer.Remove(meeting);
        await Organizer.Make($"{group}/support", new { on = town.Today, kind = "Space", description = "Sala na spotkania." });
    }

    private async Task House(Guid community, Guid group)
    {
        var place = $"places/{await town.Place(community)}";
        await Organizer.Rewrite(place, new
        {
            name = "Dom sąsiedzki Pod Dębem",
            kind = "NeighbourHouse",
            address = "ul. Dębowa 3, Zmyślone",
            communityIds = new[] { community },
            openingHours = Enum.GetNames<DayOfWeek>().Select(day => new { day, from = "06:00", to = "22:00" }),
        });
        var booking = $"{place}/bookings/{await Organizer.Make($"{place}/bookings", new
        {
            party = "Group",
            partyId = group,
            startsAt = new DateTimeOffset(town.Day(7), new TimeOnly(10, 0), TimeSpan.Zero),
            endsAt = new DateTimeOffset(town.Day(7), new TimeOnly(12, 0), TimeSpan.Zero),
            purpose = "Wieczór wspomnień.",
            houseRulesVersion = 1,
        })}";
        await Organizer.Do(booking, "/confirm");
        await Organizer.Do(booking, "/cancel", new { reason = "Zmiana planu" });
        await Organizer.Do(place, "/close", new { note = "Remont" });
    }
}
