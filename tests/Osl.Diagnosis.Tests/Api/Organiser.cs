using System.Text.Json.Nodes;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Hosting;

namespace Osl.Diagnosis.Tests.Api;

/// <summary>An organiser at work: what a test needs before it comes to its point.</summary>
internal sealed class Organiser(OslHost host, CentreId centre)
{
    public ApiClient Client { get; } = host.Client(centre, Roles.OrganizerOsl);

    public async Task<Guid> Community(string name = "Nowa Wola") => (await Client.Create(
        "communities", new { name, territoryUnits = new[] { new { level = "VillageUnit", name, municipalityId = Guid.NewGuid() } } })).Expect(201).Id;

    public async Task<Guid> Entry(Guid community, string kind, string title, Guid? needId = null) => (await Client.Create(
        $"communities/{community}/recognition-entries", Recognition(kind, title, needId))).Expect(201).Id;

    /// <summary>A need that the journal opened.</summary>
    public async Task<Guid> Need(Guid community, string title)
    {
        var entry = await Entry(community, "Need", title);
        return (await Client.Get($"recognition-entries/{entry}")).Expect(200)["needId"].GetValue<Guid>();
    }

    public static object Recognition(string kind, string title, Guid? needId = null) => new
    {
        kind,
        needId,
        scope = "SupportiveActions",
        domain = "Social",
        title,
        description = "Mówiło o tym kilka osób.",
        channel = "InPerson",
        recognisedOn = "2026-03-01",
        sources = new[] { new { kind = "Meeting", reference = "Zebranie sołeckie" } },
        symptoms = new[] { "Puste ławki" },
        causes = new[] { "Zamknięta świetlica" },
    };

    public async Task<Guid> OpenConsultation(IReadOnlyList<Guid> needs, int maxChoices = 1, Guid? diagnosis = null)
    {
        var id = await DraftConsultation(needs, maxChoices, diagnosis);
        await Change($"consultations/{id}", "announcement");
        await Change($"consultations/{id}", "opening");
        return id;
    }

    public async Task<Guid> DraftConsultation(IReadOnlyList<Guid> needs, int maxChoices = 1, Guid? diagnosis = null) => (await Client.Create("consultations", new
    {
        title = "Co najpierw?",
        description = "Prosimy o uwagi.",
        from = "2026-03-02",
        to = "2026-03-20",
        diagnosisId = diagnosis,
        voteNeedIds = needs,
        maxChoices,
    })).Expect(201).Id;

    public async Task<Guid> Diagnosis(Guid need, string scope = "SupportiveActions", string to = "2026-12-31")
    {
        var id = (await Client.Create("diagnoses", new
        {
            scope,
            title = "Diagnoza 2026",
            from = "2026-01-01",
            to,
            causes = new[] { "Zamknięta świetlica" },
            symptoms = new[] { "Samotność zimą" },
        })).Expect(201).Id;
        await Conclude(id, "Need", "Potrzebne jest miejsce spotkań.", need);
        await Conclude(id, "Potential", "Sąsiedzi chcą się tym zająć.");
        return id;
    }

    public async Task<Guid> Conclude(Guid diagnosis, string kind, string summary, params Guid[] needIds) =>
        (await Client.Create($"diagnoses/{diagnosis}/conclusions", new { kind, summary, needIds })).Expect(201).Id;

    public async Task<Guid> AdoptedDiagnosis(Guid need, string scope = "SupportiveActions", string to = "2026-12-31")
    {
        var id = await Diagnosis(need, scope, to);
        await ConsultAndAdopt(id);
        return id;
    }

    public async Task ConsultAndAdopt(Guid diagnosis)
    {
        var consultation = await OpenConsultation([], 1, diagnosis);
        await Change($"consultations/{consultation}", "closing");
        await Change($"consultations/{consultation}", "report", new { report = "Nikt nie był przeciw." });
        await Change($"diagnoses/{diagnosis}", "adoption", new { adoptedOn = "2026-03-02" });
    }

    /// <summary>Changes a thing with the ETag that it has now.</summary>
    public async Task<ApiAnswer> Change(string thing, string deed, object? body = null, int expect = 204) =>
        (await Client.Post($"{thing}/{deed}", body, await ETag(thing))).Expect(expect);

    public async Task<ApiAnswer> Put(string thing, string part, object body, int expect = 204) =>
        (await Client.Put(part.Length == 0 ? thing : $"{thing}/{part}", body, await ETag(thing))).Expect(expect);

    public async Task<string> ETag(string thing) => (await Client.Get(thing)).Expect(200).ETag!;

    public async Task<ApiAnswer> Read(string thing) => (await Client.Get(thing)).Expect(200);

    public async Task<IReadOnlyList<JsonNode>> Items(string list) => [.. (await Client.Get(list)).Expect(200)["items"].AsArray().Select(item => item!)];
}
