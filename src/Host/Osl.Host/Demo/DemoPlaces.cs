using Osl.BuildingBlocks.Application;

namespace Osl.Host.Demo;

/// <summary>A neighbour house with house rules and hours, booked by the seniors' club; in the centre that is told in full by a neighbour too.</summary>
internal static class DemoPlaces
{
    public static async Task Tell(DemoPeople people, DemoRecognition recognition, DemoResidents residents, Guid club, DemoCalendar calendar)
    {
        var organiser = people.Organiser;
        var house = await organiser.Create("places", "house", new
        {
            name = "Dom sąsiedzki „Pod Lipą”",
            kind = "NeighbourHouse",
            address = $"ul. Lipowa 3, {people.Centre.Municipalities[0]}",
            communityIds = new[] { recognition.Communities[0] },
            host = "Centrum z kołem gospodyń",
            openingHours = Enum.GetNames<DayOfWeek>().Select(day => new { day, from = "08:00:00", to = "20:00:00" }),
            capacity = 40,
            accessibility = new[] { "StepFreeAccess" },
            residentHostIds = new[] { residents.Neighbours[0] },
        });
        await organiser.Change(HttpMethod.Put, $"places/{house}", $"places/{house}/house-rules", new { text = "Kto otwiera, ten zamyka. Po sobie sprzątamy." });
        await organiser.Change(HttpMethod.Post, $"places/{house}", $"places/{house}/open");
        await Book("club", "Group", club, 10, "Spotkanie klubu");
        if (people.Centre.IsToldInFull)
        {
            await Book("neighbour", "Resident", residents.Neighbours[1], 14, "Spotkanie rodzinne");
        }

        Task Book(string key, string party, Guid partyId, int hour, string purpose) => organiser.Create($"places/{house}/bookings", $"booking-{key}", new
        {
            party,
            partyId,
            startsAt = WarsawCalendar.At(calendar.Today.AddDays(6), new TimeOnly(hour, 0)),
            endsAt = WarsawCalendar.At(calendar.Today.AddDays(6), new TimeOnly(hour + 2, 0)),
            purpose,
            houseRulesVersion = 1,
        });
    }
}
