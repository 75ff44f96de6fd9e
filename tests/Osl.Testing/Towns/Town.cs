using Shouldly;
using System.Text.Json.Nodes;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Hosting;

namespace Osl.Testing.Towns;

/// <summary>An invented centre with its staff, made through the API, and the deeds that stories are told with. Days count from the host's today.</summary>
public sealed class Town
{
    private readonly OslHost _host;

    private Town(OslHost host, CentreId centre)
    {
        (_host, Centre) = (host, centre);
        Admin = host.Client(centre, Roles.CentreAdmin);
        Platform = host.Client(centre, Roles.PlatformOperator);
    }

    public CentreId Centre { get; }

    public ApiClient Platform { get; }

    public ApiClient Admin { get; }

    public ApiClient Organizer { get; private set; } = null!;

    public ApiClient Director { get; private set; } = null!;

    public Guid OrganizerId { get; private set; }

    public Guid DirectorId { get; private set; }

    public Guid AnimatorId { get; private set; }

    public IReadOnlyList<Guid> Municipalities { get; private set; } = [];

    public Guid Municipality => Municipalities[0];

    public DateOnly Today => WarsawCalendar.Today(_host.Clock);

    public DateOnly Day(int fromToday) => Today.AddDays(fromToday);

    /// <param name="months">How long ago the centre was created.</param>
    public static async Task<Town> Found(OslHost host, string regime = "Cus", int municipalities = 1, int months = 24)
    {
        var createdOn = WarsawCalendar.Today(host.Clock).AddMonths(-months);
        var centre = (await host.Client(CentreId.From(Guid.NewGuid()), Roles.PlatformOperator).Create("centres", new
        {
            name = "CUS w Zmyślonem",
            legalRegime = regime,
            type = municipalities == 1 ? "SingleMunicipality" : "Intermunicipal",
            createdOn,
            office = new { address = "ul. Lipowa 1, 00-001 Zmyślone" },
            municipalities = Enumerable.Range(1, municipalities).Select(number => new { name = $"Zmyślone {number}", joinedOn = createdOn }),
        })).Expect(201).Id;
        var town = new Town(host, CentreId.From(centre));
        town.OrganizerId = await town.Employ("OrganizerOSL", Roles.OrganizerOsl);
        town.DirectorId = await town.Employ("Director", Roles.Director);
        town.AnimatorId = await town.Employ("Animator", Roles.Animator, "Cultural");
        town.Organizer = host.Client(town.Centre, StaffMemberId.From(town.OrganizerId), Roles.OrganizerOsl);
        town.Director = host.Client(town.Centre, StaffMemberId.From(town.DirectorId), Roles.Director);
        town.Municipalities = [.. (await town.Admin.Get($"centres/{centre}")).Expect(200)["municipalities"].AsArray().Select(one => one!["id"]!.GetValue<Guid>())];
        await Eventually.Holds(async () => (await town.Organizer.Get("planning/first-year-exemption")) is { Status: 200 } told && told["municipalities"].AsArray().Count == municipalities);
        await Eventually.Holds(async () => (await town.Organizer.Create("communities", town.CommunityBody("próba"))).Status == 201);
        return town;
    }

    public async Task<Guid> Employ(string post, string role, string? specialty = null) => (await Admin.Create("staff", new
    {
        displayName = $"{post} Wymyślona",
        email = $"{Guid.NewGuid():N}@zmyslone.example",
        post,
        specialty,
        activeFrom = Day(-30),
        roles = new[] { new { role } },
    })).Expect(201).Id;

    public object CommunityBody(string name, string level = "Estate", string[]? categories = null) => new
    {
        name,
        territoryUnits = level.Length == 0 ? [] : new[] { new { level, name = $"{name}, miejsce", municipalityId = Municipality } },
        categories = (categories ?? []).Select(code => new { code }),
    };

    /// <summary>A community that is being worked with.</summary>
    public async Task<Guid> Community(string name, string level = "Estate", params string[] categories)
    {
        var id = (await Organizer.Create("communities", CommunityBody(name, level, categories))).Expect(201).Id;
        await Do(Organizer, $"communities/{id}", "activation");
        return id;
    }

    public async Task<ApiAnswer> Journal(Guid community, string kind, string title, string domain = "Social", string scope = "SupportiveActions")
    {
        var id = (await Organizer.Create($"communities/{community}/recognition-entries", new
        {
            kind,
            scope,
            domain,
            title,
            description = $"{title}: tak mówią mieszkańcy.",
            channel = "InPerson",
            recognisedOn = Today,
            sources = new[] { new { kind = "Meeting", reference = "zebranie mieszkańców" } },
            symptoms = new[] { "puste ławki" },
            causes = new[] { "zamknięta świetlica" },
        })).Expect(201).Id;
        return (await Organizer.Get($"recognition-entries/{id}")).Expect(200);
    }

    /// <summary>A need out of the journal, confirmed by residents.</summary>
    public async Task<Guid> Need(Guid community, string title)
    {
        var need = (await Journal(community, "Need", title))["needId"].GetValue<Guid>();
        await Do(Organizer, $"needs/{need}", "confirmation");
        return need;
    }

    /// <summary>A consultation, open today.</summary>
    public async Task<Guid> OpenConsultation(Guid community, Guid? diagnosis = null, params Guid[] voteOn)
    {
        var id = (await Organizer.Create("consultations", new
        {
            title = "Co najpierw?",
            description = "Prosimy o uwagi.",
            from = Today,
            to = Day(14),
            communityId = community,
            diagnosisId = diagnosis,
            voteNeedIds = voteOn,
        })).Expect(201).Id;
        await Do(Organizer, $"consultations/{id}", "announcement");
        await Do(Organizer, $"consultations/{id}", "opening");
        return id;
    }

    /// <summary>An opinion on it, answered; then closed and reported.</summary>
    public async Task Report(Guid consultation)
    {
        var opinion = (await Organizer.Create($"consultations/{consultation}/opinions", new { content = "Najpierw ogrzewanie.", channel = "Meeting", receivedOn = Today })).Expect(201).Id;
        var heard = await Organizer.Get($"consultations/{consultation}/opinions/{opinion}");
        (await Organizer.Put($"consultations/{consultation}/opinions/{opinion}/answer", new { answer = "Wpisujemy do planu." }, heard.ETag)).Expect(204);
        await Do(Organizer, $"consultations/{consultation}", "closing");
        await Do(Organizer, $"consultations/{consultation}", "report", new { report = "Jedna opinia, uwzględniona." });
    }

    /// <summary>A diagnosis with a conclusion on a need and one on potential; a draft.</summary>
    public async Task<Guid> Diagnosis(string scope = "SupportiveActions", params Guid[] needs)
    {
        var id = (await Organizer.Create("diagnoses", new
        {
            scope,
            title = "Diagnoza potrzeb i potencjału",
            from = Today,
            to = Day(365),
            sections = Municipalities.Select(municipalityId => new { municipalityId, findings = "Czego brakuje i co jest." }),
            causes = new[] { "Zamknięta świetlica" },
            symptoms = new[] { "Samotność starszych osób" },
        })).Expect(201).Id;
        (await Organizer.Create($"diagnoses/{id}/conclusions", new { kind = "Need", summary = "Potrzeba miejsca spotkań.", municipalityIds = Municipalities, needIds = needs })).Expect(201);
        (await Organizer.Create($"diagnoses/{id}/conclusions", new { kind = "Potential", summary = "Są ludzie, którzy je poprowadzą.", municipalityIds = Municipalities })).Expect(201);
        return id;
    }

    public async Task Adopt(Guid diagnosis) => await Do(Director, $"diagnoses/{diagnosis}", "adoption", new { adoptedOn = Today });

    /// <summary>A community, a need, and an adopted diagnosis whose conclusions planning knows.</summary>
    public async Task<(Guid Community, Guid Need, Guid Diagnosis)> Diagnosed(string name = "Osiedle Słoneczne")
    {
        var community = await Community(name, "Estate", "Seniors");
        var need = await Need(community, "Miejsce spotkań");
        await Journal(community, "Potential", "Seniorzy, którzy uczą rękodzieła");
        var diagnosis = await Diagnosis("SupportiveActions", need);
        await Report(await OpenConsultation(community, diagnosis));
        await Adopt(diagnosis);
        await Eventually.Holds(async () => (await Organizer.Get($"planning/conclusions?diagnosisId={diagnosis}"))["items"].AsArray().Count == 2);
        return (community, need, diagnosis);
    }

    public async Task<IReadOnlyList<Guid>> Conclusions(Guid diagnosis) =>
        [.. (await Organizer.Get($"planning/conclusions?diagnosisId={diagnosis}"))["items"].AsArray().Select(one => one!["id"]!.GetValue<Guid>())];

    /// <summary>A draft of a plan for the year from today.</summary>
    public async Task<Guid> Plan(IEnumerable<Guid>? conclusions = null, IEnumerable<object>? citations = null) => await CreateSoon(Organizer, "plans", new
    {
        title = "Plan organizowania społeczności lokalnej",
        periodFrom = Today,
        periodTo = Day(364),
        sections = Municipalities.Select(municipalityId => new { municipalityId, description = "Co tu zrobimy." }),
        conclusionIds = conclusions ?? [],
        citations = citations ?? [],
    });

    public async Task<Guid> Goal(Guid plan, Guid community, string type = "Bonds", params Guid[] needs) => await CreateSoon(Organizer, $"plans/{plan}/goals", new
    {
        type,
        text = $"Cel: {type}",
        communityIds = new[] { community },
        needIds = needs,
        residentCoAuthors = "rada osiedla",
    });

    /// <summary>A measure with all that a plan needs to be submitted; <paramref name="with"/> changes or adds fields.</summary>
    public async Task<Guid> Measure(Guid plan, Guid goal, Guid community, params (string Field, JsonNode? Value)[] with)
    {
        var body = new JsonObject
        {
            ["title"] = "Klub sąsiedzki",
            ["goalId"] = goal,
            ["municipalityIds"] = new JsonArray([.. Municipalities.Select(id => JsonValue.Create(id))]),
            ["kind"] = "Neighbour",
            ["component"] = "Integration",
            ["communityIds"] = new JsonArray(community),
            ["from"] = $"{Day(7):O}",
            ["to"] = $"{Day(200):O}",
            ["manner"] = "spotkania co tydzień",
            ["responsibleId"] = OrganizerId,
            ["principles"] = new JsonArray("StrengtheningBonds"),
        };
        foreach (var (field, value) in with)
        {
            body[field] = value;
        }

        return await CreateSoon(Organizer, $"plans/{plan}/measures", body);
    }

    /// <summary>Submitted by the organiser, approved by the director.</summary>
    public async Task Approve(Guid plan)
    {
        await Do(Organizer, $"plans/{plan}", "submit");
        await Do(Director, $"plans/{plan}", "approve");
    }

    /// <summary>A plan out of an adopted diagnosis, in force.</summary>
    public async Task<(Guid Plan, Guid Community, Guid Need, Guid Diagnosis)> Planned()
    {
        var (community, need, diagnosis) = await Diagnosed();
        var plan = await Plan(await Conclusions(diagnosis));
        await Measure(plan, await Goal(plan, community, "Bonds", need), community);
        await Approve(plan);
        (await Organizer.Get($"plans/{plan}"))["state"].GetValue<string>().ShouldBe("InForce");
        return (plan, community, need, diagnosis);
    }

    /// <summary>The next version of a diagnosis, adopted, with a conclusion that changed materially; a plan out of the last one is then to be updated.</summary>
    public async Task<Guid> ChangeMaterially(Guid diagnosis, Guid community)
    {
        var next = (await Organizer.Create($"diagnoses/{diagnosis}/versions", new { })).Expect(201).Id;
        var draft = await Organizer.Get($"diagnoses/{next}");
        (await Organizer.Put($"diagnoses/{next}/material-change", new { conclusionIds = new[] { draft["conclusions"][0]!["id"]!.GetValue<Guid>() }, reason = "Zamknięto jedyny zakład." }, draft.ETag)).Expect(204);
        await Report(await OpenConsultation(community, next));
        await Adopt(next);
        await Eventually.Holds(async () => (await Organizer.Get("update-demands"))["items"].AsArray().Count == 1);
        return next;
    }

    /// <summary>One of everything that staff can make.</summary>
    public async Task Furnish()
    {
        var (_, community, need, diagnosis) = await Planned();
        (await Organizer.Create($"communities/{community}/field-notes", new { channel = "InPerson", contactOn = Today, content = "Rozmowa przy płocie." })).Expect(201);
        (await Organizer.Create("resources", new { kind = "Place", name = "Dom ludowy", description = "Sala z kuchnią.", communityIds = new[] { community } })).Expect(201);
        var problem = (await Organizer.Create($"communities/{community}/problems", new { title = "Zamknięta świetlica", description = "Nikt nie wie, kto decyduje.", domain = "PublicSpace" })).Expect(201).Id;
        (await Organizer.Create($"communities/{community}/discussions", new { topic = "Co dalej?", on = Today, problemId = problem })).Expect(201);
        (await Organizer.Create($"communities/{community}/surveys", new { title = "Ankieta więzi", mode = "Online", anonymous = true, questions = new[] { new { code = "sasiedzi", text = "Czy zna pan sąsiadów?", kind = "Text" } } })).Expect(201);
        var consultation = await OpenConsultation(community, null, need);
        (await Organizer.Create($"consultations/{consultation}/opinions", new { content = "Najpierw ogrzewanie.", channel = "Meeting", receivedOn = Today })).Expect(201);
        (await Organizer.Create($"consultations/{consultation}/paper-batches", new { number = "Urna 1", lines = new[] { new { line = 1, needIds = new[] { need } } } })).Expect(201);
        var next = await Plan();
        var nextGoal = await Goal(next, community, "Belonging");
        await Measure(next, nextGoal, community);
        (await Organizer.Create($"plans/{next}/indicators", new { goalId = nextGoal, name = "Sąsiedzi", unit = "%", baseline = 1, target = 2, source = "Manual" })).Expect(201);
        (await Organizer.Create($"plans/{next}/attachments", new { title = "Mapa", reference = "teczka 7" })).Expect(201);
        (await Organizer.Create("funding-projects", new { name = "Bliżej ludzi", source = "Fundusze Europejskie", periodFrom = Today, periodTo = Day(300) })).Expect(201);
        await CreateSoon(Organizer, "follow-ups", new { subject = "Zapytać szkołę o salę", subjectKind = "Partner", dueOn = Day(10), ownerId = OrganizerId });
        (await Director.Create("teams", new { name = "Zespół", memberIds = new[] { OrganizerId }, coordinatorId = OrganizerId })).Expect(201);
        (await Director.Create($"staff/{OrganizerId}/evidence", new { kind = "HigherEducation", document = "dyplom", issuedOn = Day(-400) })).Expect(201);
        (await Admin.Create($"centres/{Centre}/contact-points", new { name = "Organizator", office = new { address = "ul. Lipowa 1" }, hours = Array.Empty<object>() })).Expect(201);
        (await Organizer.Create("contact-requests", new { channel = "Phone", subject = "Pytanie o klub seniora" })).Expect(201);
        (await Admin.Create("parameters/access.invitation-days/values", new { value = 5, effectiveFrom = Day(30) })).Expect(201);
        await ChangeMaterially(diagnosis, community);
        (await Admin.Create("invitations", new { staffMemberId = OrganizerId })).Expect(201);
        await this.FurnishPeople();
        await this.FurnishActivities(community);
        await this.FurnishGroups(community);
        await this.FurnishEnrolments(community);
    }

    /// <summary>Creates what refers to things of other modules: those arrive by events, a moment later.</summary>
    public static async Task<Guid> CreateSoon(ApiClient client, string path, object body)
    {
        ApiAnswer answer = null!;
        await Eventually.Holds(async () => (answer = await client.Create(path, body)).Status != 400 || !answer.Codes.Contains("unknown_reference"));
        return answer.Expect(201).Id;
    }

    /// <summary>A deed on a thing, under the version that it has now.</summary>
    public static async Task<ApiAnswer> Do(ApiClient client, string thing, string deed, object? body = null)
    {
        var now = (await client.Get(thing)).Expect(200);
        return (await client.Post($"{thing}/{deed}", body, now.ETag)).Expect(204);
    }
}
