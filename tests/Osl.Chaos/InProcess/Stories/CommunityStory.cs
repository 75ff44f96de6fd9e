using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Chaos.InProcess.Stories;

/// <summary>What residents begin and what a centre begins with them: campaigns, initiatives, education, and incidents that must be reported.</summary>
internal sealed class CommunityStory(Town town)
{
    private ApiClient Organizer => town.Organizer;

    public async Task Tell()
    {
        var community = await town.Community("Zielone Wzgórze");
        await Campaigns(community);
        await Initiatives(community, await town.Person("Zofia", "Wymyślna"));
        await Education(community);
        await Incidents();
    }

    private async Task Campaigns(Guid community)
    {
        object Body(string title) => new
        {
            title,
            goal = "Pytamy starszych, czego trzeba.",
            message = "Jedno pukanie w tygodniu.",
            communityIds = new[] { community },
            channels = new[] { "Posters", "Meetings" },
            from = town.Today,
            to = town.Day(30),
        };
        var campaign = $"campaigns/{await Town.CreateSoon(Organizer, "campaigns", Body("Zapukaj"))}";
        await Organizer.Rewrite(campaign, Body("Zapukaj do sąsiada"));
        await Organizer.Do(campaign, "/start");
        await Organizer.Do(campaign, "/finish");
        await Organizer.Do(campaign, "/evaluate", new { outcome = "Powstały trzy pary.", reach = new[] { new { channel = "Posters", people = 300 }, new { channel = "Meetings", people = 45 } } });
    }

    private async Task Initiatives(Guid community, Guid author)
    {
        object Body(string title) => new { title, idea = "Sami je skręcimy.", communityIds = new[] { community }, authorIds = new[] { author }, mode = "LocalInitiative19b" };
        async Task<string> Submitted(string title) => $"initiatives/{await Town.CreateSoon(Organizer, "initiatives", Body(title))}";
        var benches = await Submitted("Ławki");
        await Organizer.Rewrite(benches, Body("Ławki przy placu"));
        await Organizer.Make($"{benches}/support", new { on = town.Today, kind = "Labour", description = "Podpisy.", supporters = 48 });
        await Organizer.Rewrite(benches, new
        {
            contract = new { number = "IL/1", signedOn = town.Today, from = town.Today, to = town.Day(60) },
            schedule = "Dwie soboty.",
            costEstimate = 3200,
            contributions = new[] { new { kind = "Labour", description = "Montaż.", value = 1800 } },
        }, "/agreement");
        await Organizer.Do(benches, "/accept");
        await Organizer.Do(benches, "/start");
        await Organizer.Do(benches, "/complete", new { note = "Stoi sześć ławek." });
        await Organizer.Do(await Submitted("Basen"), "/reject", new { note = "Nie ma miejsca." });
        await Organizer.Do(await Submitted("Altana"), "/withdraw", new { note = "Autorzy wyjechali." });
    }

    private async Task Education(Guid community)
    {
        object Body(string topic) => new { topic, communityIds = new[] { community }, moderatorId = town.OrganizerId, learningOutcomes = new[] { "Ustawia dobre hasło." } };
        var programme = await Town.CreateSoon(Organizer, "education-programmes", Body("Senior w sieci"));
        await Organizer.Rewrite($"education-programmes/{programme}", Body("Bezpieczny senior w sieci"));
    }

    private async Task Incidents()
    {
        var incident = await Organizer.Make("incidents", new { happenedOn = town.Today, description = "Ktoś obcy robił zdjęcia." });
        await town.Director.Do($"incidents/{incident}", "/close", new { note = "Rodziców powiadomiono." });
    }
}
