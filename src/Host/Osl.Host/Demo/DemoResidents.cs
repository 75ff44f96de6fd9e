namespace Osl.Host.Demo;

/// <summary>Invented residents on a centre's file: neighbours of every age, and a girl of fifteen with her mother.</summary>
internal sealed record DemoResidents(IReadOnlyList<Guid> Neighbours, Guid Girl, Guid Mother)
{
    private static readonly (string Given, string Family, int Age)[] Names =
    [
        ("Zofia", "Wymyślna", 70), ("Marian", "Bajkowski", 66), ("Halina", "Zmyślona", 58), ("Adam", "Niebyły", 44),
        ("Krystyna", "Pozorna", 71), ("Jerzy", "Przykładny", 39), ("Wanda", "Urojona", 63), ("Leon", "Fikcyjny", 30),
    ];

    public static async Task<DemoResidents> Register(DemoStage stage, DemoPeople people, DemoCalendar calendar, CancellationToken ct)
    {
        stage.GoTo(calendar.PlanBegins.AddDays(15));
        var organiser = people.Organiser;
        var neighbours = await Task.WhenAll(Names.Take(people.Centre.IsToldInFull ? Names.Length : 4).Select((one, i) => Register(organiser, people, calendar, $"neighbour-{i}", one)));
        var mother = await Register(organiser, people, calendar, "mother", ("Ewa", "Nierzeczywista", 41));
        var girl = await Register(organiser, people, calendar, "girl", ("Maja", "Nierzeczywista", 15));
        await organiser.Create($"persons/{girl}/guardians", "guardian", new { guardianId = mother, kind = "Parent" });
        await organiser.Create("subject-requests", "request", new { personId = neighbours[1], kind = "Rectification", way = "Letter" });
        await stage.Settle(ct);
        return new DemoResidents(neighbours, girl, mother);
    }

    private static Task<Guid> Register(DemoClient organiser, DemoPeople people, DemoCalendar calendar, string key, (string Given, string Family, int Age) one) =>
        organiser.Create("persons", key, new
        {
            givenName = one.Given,
            familyName = one.Family,
            birthDate = calendar.Today.AddYears(-one.Age).AddDays(-40),
            email = people.Centre.Mail(key),
            language = "pl",
        });
}
