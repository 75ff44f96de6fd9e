namespace Osl.Host.Demo;

/// <summary>What a centre knows of its communities: journal, consultation, and a diagnosis adopted from them.</summary>
/// <param name="Communities">The territorial ones, the categorial one, and the one that is both.</param>
/// <param name="Needs">Needs by community, in the order of the communities.</param>
/// <param name="Conclusions">Conclusions of the adopted diagnosis.</param>
internal sealed record DemoRecognition(IReadOnlyList<Guid> Communities, IReadOnlyList<Guid> Needs, Guid Diagnosis, IReadOnlyList<Guid> Conclusions)
{
    public static async Task<DemoRecognition> Tell(DemoStage stage, DemoPeople people, DemoCalendar calendar, CancellationToken ct)
    {
        stage.GoTo(calendar.Recognition);
        var communities = await Register(people);
        var needs = await Journal(people, communities, calendar);
        if (people.Centre.IsToldInFull)
        {
            await DemoTalks.Tell(people, communities[0], needs[0], calendar);
        }

        var (diagnosis, conclusions) = await Diagnose(stage, people, communities, needs, calendar);
        await stage.Settle(ct);
        return new DemoRecognition(communities, needs, diagnosis, conclusions);
    }

    private static async Task<IReadOnlyList<Guid>> Register(DemoPeople people)
    {
        var organiser = people.Organiser;
        var communities = new List<Guid>();
        for (var i = 0; i < people.Centre.Estates.Length; i++)
        {
            communities.Add(await organiser.Create("communities", $"community-{i}", new
            {
                name = people.Centre.Estates[i],
                territoryUnits = new[] { Unit(people, i) },
                populationEstimate = 400 + (150 * i),
                disadvantageFlags = new[] { "Ageing", "TransportExclusion" },
            }));
        }

        communities.Add(await organiser.Create("communities", "community-categorial", new
        {
            name = "Rodziny osób z niepełnosprawnościami",
            categories = new[] { new { code = "FamiliesOfPeopleWithDisabilities", label = "rodziny osób z niepełnosprawnościami" } },
        }));
        communities.Add(await organiser.Create("communities", "community-both", new
        {
            name = $"Seniorzy: {people.Centre.Estates[0]}",
            territoryUnits = new[] { Unit(people, 0) },
            categories = new[] { new { code = "Seniors", label = "osoby 60+" } },
            populationEstimate = 120,
        }));
        await Task.WhenAll(communities.Select(community => organiser.Change(HttpMethod.Post, $"communities/{community}", $"communities/{community}/activation")));
        return communities;
    }

    private static object Unit(DemoPeople people, int i) => new
    {
        level = people.Centre.Estates[i].Split(' ')[0] switch { "sołectwo" => "VillageUnit", "wieś" => "Village", "dzielnica" => "District", "bloki" => "Blocks", _ => "Estate" },
        name = people.Centre.Estates[i],
        municipalityId = people.Municipalities[i % people.Municipalities.Count],
    };

    private static async Task<IReadOnlyList<Guid>> Journal(DemoPeople people, IReadOnlyList<Guid> communities, DemoCalendar calendar)
    {
        var organiser = people.Organiser;
        var needs = await Task.WhenAll(communities.Select((community, i) => Note(organiser, community, i, calendar)));
        await organiser.Create("resources", "resource", new
        {
            kind = "PublicSpace",
            name = "Plac przy remizie",
            description = "Utwardzony plac z wiatą, obok studnia.",
            availability = "poza zbiórkami straży",
            communityIds = new[] { communities[0] },
        });
        return needs;
    }

    /// <summary>What is known of one community; tells its need.</summary>
    private static async Task<Guid> Note(DemoClient organiser, Guid community, int i, DemoCalendar calendar)
    {
        var note = await organiser.Create($"communities/{community}/field-notes", $"note-{i}", new
        {
            channel = "InPerson",
            contactOn = calendar.Recognition,
            content = "Po spotkaniu kilka osób mówiło, że brakuje im miejsca, w którym można się widywać zimą.",
        });
        await organiser.Create($"communities/{community}/recognition-entries", $"need-{i}", new
        {
            kind = "Need",
            scope = "SupportiveActions",
            domain = "Social",
            title = "Miejsce spotkań na zimę",
            description = "Mieszkańcy nie mają gdzie się spotykać od listopada do marca.",
            channel = "InPerson",
            recognisedOn = calendar.Recognition,
            sources = new[] { new { kind = "FieldNote", reference = "notatka z rozmów po spotkaniu", fieldNoteId = note } },
            symptoms = new[] { "samotność starszych osób" },
            causes = new[] { "zamknięta świetlica" },
        });
        await organiser.Create($"communities/{community}/recognition-entries", $"potential-{i}", new
        {
            kind = "Potential",
            scope = "SupportiveActions",
            domain = "CivicParticipation",
            title = "Sąsiedzi gotowi prowadzić zajęcia",
            description = "Trzy osoby chcą same prowadzić zajęcia rękodzieła i opiekować się salą.",
            channel = "Meeting",
            recognisedOn = calendar.Recognition,
            sources = new[] { new { kind = "Meeting", reference = "zebranie mieszkańców" } },
        });
        var listed = await organiser.Get($"needs?communityId={community}");
        return listed!["items"]![0]!["id"]!.GetValue<Guid>();
    }

    private static async Task<(Guid Diagnosis, IReadOnlyList<Guid> Conclusions)> Diagnose(
        DemoStage stage, DemoPeople people, IReadOnlyList<Guid> communities, IReadOnlyList<Guid> needs, DemoCalendar calendar)
    {
        var organiser = people.Organiser;
        var diagnosis = await organiser.Create("diagnoses", "diagnosis", new
        {
            scope = "SupportiveActions",
            title = "Rozeznanie potrzeb i potencjału społeczności",
            from = calendar.LastPlanBegins,
            to = calendar.LastPlanBegins.AddYears(3),
            sections = people.Municipalities.Select(id => new { municipalityId = id, findings = "Więzi są silne wśród najstarszych mieszkańców, słabną wśród nowych." }),
            causes = new[] { "zamknięta świetlica", "mało połączeń autobusowych" },
            symptoms = new[] { "samotność starszych osób", "pusty plac po zmroku" },
        });
        await Conclude(organiser, diagnosis, "conclusion-need", "Need", "Społeczności potrzebują miejsca spotkań czynnego zimą.", people, needs);
        await Conclude(organiser, diagnosis, "conclusion-potential", "Potential", "Mieszkańcy są gotowi sami prowadzić zajęcia.", people, []);
        await Consult(stage, people, "consultation", diagnosis, needs, calendar.Recognition.AddDays(20));
        stage.GoTo(calendar.DiagnosisAdopted);
        await organiser.Change(HttpMethod.Post, $"diagnoses/{diagnosis}", $"diagnoses/{diagnosis}/adoption", new { adoptedOn = calendar.DiagnosisAdopted });
        return (diagnosis, await ConclusionsOf(organiser, diagnosis));
    }

    public static Task<Guid> Conclude(DemoClient organiser, Guid diagnosis, string key, string kind, string summary, DemoPeople people, IReadOnlyList<Guid> needs) =>
        organiser.Create($"diagnoses/{diagnosis}/conclusions", key, new { kind, summary, municipalityIds = people.Municipalities, needIds = needs });

    public static async Task<IReadOnlyList<Guid>> ConclusionsOf(DemoClient organiser, Guid diagnosis) =>
        [.. (await organiser.Get($"diagnoses/{diagnosis}"))!["conclusions"]!.AsArray().Select(one => one!["id"]!.GetValue<Guid>())];

    /// <summary>A consultation from its announcement to its report, with an opinion answered and a vote that has a paper batch.</summary>
    public static async Task Consult(DemoStage stage, DemoPeople people, string key, Guid diagnosis, IReadOnlyList<Guid> needs, DateOnly from)
    {
        var organiser = people.Organiser;
        var id = await organiser.Create("consultations", key, new
        {
            title = "Co najpierw?",
            description = "Prosimy o uwagi do diagnozy i wskazanie potrzeby, od której zaczniemy.",
            from,
            to = from.AddDays(14),
            diagnosisId = diagnosis,
            voteNeedIds = needs,
            maxChoices = 1,
        });
        var thing = $"consultations/{id}";
        await organiser.Change(HttpMethod.Post, thing, $"{thing}/announcement");
        stage.GoTo(from);
        await organiser.Change(HttpMethod.Post, thing, $"{thing}/opening");
        var opinion = await organiser.Create($"{thing}/opinions", $"{key}-opinion", new { content = "Najpierw ogrzewanie w świetlicy, potem nowe krzesła.", channel = "Meeting", receivedOn = from });
        foreach (var voter in Enumerable.Range(1, people.Centre.IsToldInFull ? 3 : 1))
        {
            await organiser.Create($"{thing}/votes", $"{key}-vote-{voter}", new { personId = DemoIds.Of($"{people.Centre.Key}/voter-{voter}"), needIds = needs.Take(1) });
        }

        await organiser.Create($"{thing}/paper-batches", $"{key}-batch", new
        {
            number = "Urna 1",
            lines = new[] { new { line = 1, needIds = needs.Take(1) }, new { line = 2, needIds = needs.Skip(1).Take(1) } },
        });
        stage.GoTo(from.AddDays(15));
        await organiser.Change(HttpMethod.Post, thing, $"{thing}/closing");
        await organiser.Change(HttpMethod.Put, $"{thing}/opinions/{opinion}", $"{thing}/opinions/{opinion}/answer", new { answer = "Ogrzewanie wpisujemy do planu jako pierwsze działanie." });
        await organiser.Change(HttpMethod.Post, thing, $"{thing}/report", new { report = "Wpłynęła jedna opinia. Najwięcej głosów dostało miejsce spotkań na zimę." });
    }
}
