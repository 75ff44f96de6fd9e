using Osl.BuildingBlocks.Modules;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Chaos.InProcess.Stories;

/// <summary>What an organiser does in the field: communities, journal, problems, resources, surveys, consultations, diagnoses.</summary>
internal sealed class GroundStory(OslHost host, Town town)
{
    private ApiClient Organizer => town.Organizer;

    public async Task Tell()
    {
        var community = await town.Community("Nowa Wola", "VillageUnit");
        await Organizer.Rewrite($"communities/{community}", new { name = "Nowa Wola", categories = new[] { new { code = "Seniors" } } });
        await Organizer.Rewrite($"communities/{community}", new { stage = "Awakening", evidence = "Sami zrobili piknik.", observedOn = town.Today }, "/stage");
        await Organizer.Do($"communities/{await town.Community("Stara Wola", "Village")}", "/archiving", new { reason = "Połączyła się z Nową Wolą." });
        await Journal(community);
        await Talks(community);
        await Survey(community);
        await Consultation(community);
        await Diagnosis(community);
        await Contacts();
    }

    private async Task Journal(Guid community)
    {
        var note = await Organizer.Make($"communities/{community}/field-notes", new { channel = "InPerson", contactOn = town.Today, content = "Rozmowa." });
        await Organizer.Rewrite($"field-notes/{note}", new { channel = "Phone", contactOn = town.Today, content = "Rozmowa przez telefon." });
        var entry = (await town.Journal(community, "Potential", "Stolarz"))["id"].GetValue<Guid>();
        await Organizer.Rewrite($"recognition-entries/{entry}", new
        {
            scope = "Services",
            domain = "Culture",
            title = "Stolarz i malarka",
            description = "Dwoje",
            channel = "Phone",
            recognisedOn = town.Today,
            sources = new[] { new { kind = "Interview", reference = "Rozmowa" } },
        });
        await Organizer.Do($"recognition-entries/{entry}", "/withdrawal", new { reason = "Powtórzone." });
        var need = await town.Need(community, "Ławki");
        await Organizer.Rewrite($"needs/{need}", new { rank = 1 }, "/rank");
        await Organizer.Do($"needs/{need}", "/addressing");
        await Organizer.Do($"needs/{need}", "/closing", new { outcome = "Met", reason = "Stoją." });
        var resource = await Organizer.Make("resources", new { kind = "Place", name = "Remiza" });
        await Organizer.Rewrite($"resources/{resource}", new { kind = "Place", name = "Remiza z kuchnią" });
        await Organizer.Do($"resources/{resource}", "/withdrawal");
    }

    private async Task Talks(Guid community)
    {
        var problem = await Organizer.Make($"communities/{community}/problems", new { title = "Pusta świetlica", description = "Od dwóch lat.", domain = "PublicSpace" });
        await Organizer.Rewrite($"problems/{problem}", new { title = "Zamknięta świetlica", description = "Od dwóch lat.", domain = "PublicSpace" });
        var discussion = await Organizer.Make($"communities/{community}/discussions", new { topic = "Co dalej?", on = town.Today, problemId = problem });
        await Organizer.Rewrite($"discussions/{discussion}", new { topic = "Co dalej ze świetlicą?", on = town.Today, problemId = problem });
        await Organizer.Do($"discussions/{discussion}", "/conclusion", new { outcome = "Powstaje grupa." });
        var other = await Organizer.Make($"communities/{community}/discussions", new { topic = "Drugie", on = town.Day(7) });
        await Organizer.Do($"discussions/{other}", "/cancellation", new { reason = "Śnieg." });
        await Organizer.Do($"problems/{problem}", "/resolution", new { resolution = "Gmina oddała klucze." });
    }

    private async Task Survey(Guid community)
    {
        object[] Questions(string text) => [new { code = "sasiedzi", text, kind = "SingleChoice", options = new[] { "tak", "nie" } }];
        var survey = await Organizer.Make($"communities/{community}/surveys", new { title = "Więzi", mode = "Paper", anonymous = true, questions = Questions("Znasz sąsiadów?") });
        await Organizer.Rewrite($"surveys/{survey}", new { questions = Questions("Czy zna pan sąsiadów?") }, "/questionnaire");
        await Organizer.Do($"surveys/{survey}", "/opening");
        await Organizer.Make($"surveys/{survey}/answers", new { answers = new[] { new { code = "sasiedzi", values = new[] { "tak" } } } });
        await Organizer.Do($"surveys/{survey}", "/closing");
        await Organizer.Do($"surveys/{survey}", "/analysis", new { analysis = "Znają się." });
    }

    private async Task Consultation(Guid community)
    {
        var need = await town.Need(community, "Wiata");
        object Body(string title) => new { title, description = "Prosimy o uwagi.", from = town.Today, to = town.Day(14), communityId = community, voteNeedIds = new[] { need } };
        var draft = await Organizer.Make("consultations", Body("Co najpierw?"));
        await Organizer.Rewrite($"consultations/{draft}", Body("Co najpierw w Nowej Woli?"));
        var open = await town.OpenConsultation(community, null, need);
        await Organizer.Make($"consultations/{open}/votes", new { personId = Guid.NewGuid(), needIds = new[] { need } });
        await Organizer.Make($"consultations/{open}/paper-batches", new { number = "Urna 1", lines = new[] { new { line = 1, needIds = new[] { need } } } });
        await town.Report(open);
    }

    private async Task Diagnosis(Guid community)
    {
        var need = await town.Need(community, "Miejsce spotkań");
        var diagnosis = await town.Diagnosis("SupportiveActions", need);
        await Organizer.Rewrite($"diagnoses/{diagnosis}", new
        {
            title = "Diagnoza potrzeb",
            from = town.Today,
            to = town.Day(365),
            causes = new[] { "Zamknięta świetlica" },
            symptoms = new[] { "Samotność" },
        });
        var conclusion = await Organizer.Make($"diagnoses/{diagnosis}/conclusions", new { kind = "Potential", summary = "Sąsiedzi pomogą." });
        await Organizer.Rewrite($"diagnoses/{diagnosis}", new { kind = "Potential", summary = "Sąsiedzi już pomagają." }, $"/conclusions/{conclusion}");
        await Organizer.Remove($"diagnoses/{diagnosis}", $"/conclusions/{conclusion}");
    }

    private async Task Contacts()
    {
        var contact = await Organizer.Make("contact-requests", new { channel = "Phone", subject = "Pytanie o klub" });
        await host.Client(town.Centre, Roles.TeamCoordinator).Do($"contact-requests/{contact}", "/route", new { staffMemberId = town.OrganizerId });
        await Organizer.Do($"contact-requests/{contact}", "/answer", new { answer = "Umówiono spotkanie." });
    }
}
