namespace Osl.Host.Demo;

/// <summary>How a community talks of a problem that nobody has solved: the problem, a discussion of it, and a small paper survey.</summary>
internal static class DemoTalks
{
    public static async Task Tell(DemoPeople people, Guid community, Guid need, DemoCalendar calendar)
    {
        var organiser = people.Organiser;
        var problem = await organiser.Create($"communities/{community}/problems", "problem", new
        {
            title = "Zamknięta świetlica",
            description = "Budynek stoi pusty od dwóch lat, a nikt nie wie, kto o nim decyduje.",
            domain = "PublicSpace",
            needIds = new[] { need },
        });
        var discussion = await organiser.Create($"communities/{community}/discussions", "discussion", new
        {
            topic = "Co dalej ze świetlicą?",
            on = calendar.Recognition,
            place = "remiza",
            problemId = problem,
            theses = new[] { "świetlicę mogą prowadzić mieszkańcy" },
        });
        await organiser.Change(HttpMethod.Post, $"discussions/{discussion}", $"discussions/{discussion}/conclusion", new
        {
            outcome = "Powstaje grupa robocza, która spotka się z burmistrzem.",
            theses = new[] { "świetlicę mogą prowadzić mieszkańcy" },
            participantCount = 23,
        });
        await Ask(organiser, community);
    }

    private static async Task Ask(DemoClient organiser, Guid community)
    {
        var survey = await organiser.Create($"communities/{community}/surveys", "survey", new
        {
            title = "Więzi sąsiedzkie",
            mode = "Paper",
            anonymous = true,
            questions = new[] { new { code = "sasiedzi", text = "Czy znasz swoich sąsiadów?", kind = "SingleChoice", options = new[] { "tak", "nie" } } },
        });
        await organiser.Change(HttpMethod.Post, $"surveys/{survey}", $"surveys/{survey}/opening");
        for (var sheet = 0; sheet < 8; sheet++)
        {
            await organiser.Create($"surveys/{survey}/answers", $"answer-{sheet}", new { answers = new[] { new { code = "sasiedzi", values = new[] { sheet < 6 ? "tak" : "nie" } } } });
        }

        await organiser.Change(HttpMethod.Post, $"surveys/{survey}", $"surveys/{survey}/closing");
        await organiser.Change(HttpMethod.Post, $"surveys/{survey}", $"surveys/{survey}/analysis", new { analysis = "Większość zna sąsiadów, ale rzadko się spotyka." });
    }
}
