namespace Osl.Host.Demo;

/// <summary>What residents began: a local initiative that is under way and one that gathers support; and a campaign that was evaluated.</summary>
internal static class DemoInitiatives
{
    public static async Task Tell(DemoStage stage, DemoPeople people, DemoRecognition recognition, DemoResidents residents, DemoCalendar calendar)
    {
        stage.GoTo(calendar.Today.AddDays(-30));
        var benches = await Submit(people, recognition, "benches", "Ławki na skwerze", "Sami je skręcimy, potrzebujemy desek.", residents.Neighbours[0], "LocalInitiative19b");
        await Support(people, benches, "benches", 48, calendar);
        await people.Organiser.Change(HttpMethod.Put, benches, $"{benches}/agreement", new
        {
            contract = new { number = "IL/1", signedOn = calendar.Today.AddDays(-30), from = calendar.Today.AddDays(-28), to = calendar.Today.AddDays(60) },
            schedule = "Deski, montaż w dwie soboty, rozliczenie.",
            costEstimate = 3200,
            contributions = new[] { new { kind = "Labour", description = "Montaż, 60 godzin", value = 1800 } },
        });
        await people.Organiser.Change(HttpMethod.Post, benches, $"{benches}/accept");
        await people.Organiser.Change(HttpMethod.Post, benches, $"{benches}/start");
        await Support(people, await Submit(people, recognition, "meadow", "Łąka kwietna przy szkole", "Wysiejemy ją z dziećmi.", residents.Neighbours[1], "Informal"), "meadow", 12, calendar);
        stage.GoTo(calendar.Today.AddDays(-4));
        await Campaign(people, recognition, calendar);
    }

    private static async Task<string> Submit(DemoPeople people, DemoRecognition recognition, string key, string title, string idea, Guid author, string mode) =>
        $"initiatives/{await people.Organiser.Create("initiatives", $"initiative-{key}", new { title, idea, communityIds = new[] { recognition.Communities[0] }, authorIds = new[] { author }, mode })}";

    private static Task<Guid> Support(DemoPeople people, string initiative, string key, int supporters, DemoCalendar calendar) =>
        people.Organiser.Create($"{initiative}/support", $"support-{key}", new { on = calendar.Today.AddDays(-32), kind = "Labour", description = "Podpisy na zebraniu i chęć pracy.", supporters });

    private static async Task Campaign(DemoPeople people, DemoRecognition recognition, DemoCalendar calendar)
    {
        var campaign = $"campaigns/{await people.Organiser.Create("campaigns", "campaign", new
        {
            title = "Zapukaj do sąsiada",
            goal = "Sąsiedzi pytają starszych, czy czegoś nie potrzebują.",
            message = "Jedno pukanie w tygodniu.",
            communityIds = recognition.Communities,
            channels = new[] { "Posters", "Meetings" },
            from = calendar.PlanBegins,
            to = calendar.Today.AddDays(-5),
            plannedReach = 500,
            problemDomain = "Social",
        })}";
        await people.Organiser.Change(HttpMethod.Post, campaign, $"{campaign}/start");
        await people.Organiser.Change(HttpMethod.Post, campaign, $"{campaign}/finish");
        await people.Organiser.Change(HttpMethod.Post, campaign, $"{campaign}/evaluate", new
        {
            outcome = "Powstały trzy pary sąsiedzkie.",
            reach = new[] { new { channel = "Posters", people = 300 }, new { channel = "Meetings", people = 45 } },
        });
    }
}
