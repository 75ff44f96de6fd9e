namespace Osl.Host.Demo;

/// <summary>
/// Clubs and groups: one of every kind in the centre that is told in full, a seniors' club elsewhere. One has gone over to its residents,
/// one meets in confidence, and one has not met for so long that it counts as dormant.
/// </summary>
internal static class DemoGroups
{
    private const string Quiet = "quiet-club";

    private static readonly (string Key, string Name, string Kind, bool Confidential)[] All =
    [
        ("senior-club", "Klub Aktywnego Seniora „Słoneczni”", "SeniorClub", false),
        ("disability-club", "Klub Osób z Niepełnosprawnościami „Razem”", "DisabilityClub", false),
        ("self-help-club", "Klub Samopomocy Rodzin", "SelfHelpClub", false),
        ("self-help-group", "Grupa samopomocowa osób w żałobie", "SelfHelpGroup", true),
        ("civic", "Grupa obywatelska „Zielony skwer”", "Civic", false),
        ("informal", "Sąsiedzki ogródek", "Informal", false),
        (Quiet, "Klub Seniora „Przy herbacie”", "SeniorClub", false),
    ];

    /// <returns>The seniors' club.</returns>
    public static async Task<Guid> Tell(DemoStage stage, DemoPeople people, DemoRecognition recognition, DemoResidents residents, DemoCalendar calendar, CancellationToken ct)
    {
        stage.GoTo(calendar.PlanBegins.AddDays(16));
        var groups = new Dictionary<string, Guid>();
        foreach (var one in people.Centre.IsToldInFull ? All : All.Take(1))
        {
            groups[one.Key] = await Form(people, recognition, residents, one.Key, one.Name, one.Kind, one.Confidential, calendar);
        }

        foreach (var (key, group) in groups.Where(one => one.Key != Quiet))
        {
            stage.GoTo(calendar.Today.AddDays(-9));
            await people.Organiser.Create($"groups/{group}/meetings", $"{key}-meeting", new { on = calendar.Today.AddDays(-9), present = 11, note = "Ustaliliśmy program na najbliższy miesiąc." });
        }

        if (groups.TryGetValue("civic", out var civic))
        {
            await people.Organiser.Change(HttpMethod.Post, $"groups/{civic}", $"groups/{civic}/hand-over", new
            {
                leadership = "SelfLed",
                on = calendar.Today.AddDays(-9),
                evidence = "Grupa sama zwołuje zebrania i ma klucz do świetlicy.",
            });
        }

        stage.GoTo(calendar.Today);
        await stage.Settle(ct);
        await stage.RunJob("activities.group-dormancy", ct);
        return groups["senior-club"];
    }

    private static async Task<Guid> Form(DemoPeople people, DemoRecognition recognition, DemoResidents residents, string key, string name, string kind, bool confidential, DemoCalendar calendar)
    {
        var organiser = people.Organiser;
        var id = await organiser.Create("groups", key, new
        {
            name,
            kind,
            communityIds = new[] { recognition.Communities[^1] },
            facilitatorId = people.OrganiserId,
            purpose = "Spotkania, wspólne wyjścia i pomoc sąsiadom.",
            confidential,
            regularPlace = "Świetlica, ul. Lipowa 3",
            regularDay = "Wednesday",
            regularTime = "17:00:00",
        });
        await organiser.Change(HttpMethod.Post, $"groups/{id}", $"groups/{id}/start-forming");
        foreach (var (person, i) in residents.Neighbours.Take(3).Select((person, i) => (person, i)))
        {
            await organiser.Create($"groups/{id}/members", $"{key}-member-{i}", new { personId = person, role = i == 0 ? "Host" : "Member", joinedOn = calendar.PlanBegins.AddDays(16) });
        }

        await organiser.Create($"groups/{id}/meetings", $"{key}-first-meeting", new { on = calendar.PlanBegins.AddDays(16), present = 8, note = "Pierwsze spotkanie." });
        await organiser.Change(HttpMethod.Post, $"groups/{id}", $"groups/{id}/form");
        return id;
    }
}
