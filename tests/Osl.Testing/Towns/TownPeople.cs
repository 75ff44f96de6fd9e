using Osl.Testing.Hosting;

namespace Osl.Testing.Towns;

/// <summary>The people of a town: residents on file.</summary>
public static class TownPeople
{
    /// <summary>Somebody of age on the centre's file, who can be written to.</summary>
    public static async Task<Guid> Person(this Town town, string givenName = "Zofia", string familyName = "Wymyślona", DateOnly? born = null) => (await town.Organizer.Create("persons", new
    {
        givenName,
        familyName,
        birthDate = born,
        email = $"{Guid.NewGuid():N}@zmyslone.example",
    })).Expect(201).Id;

    /// <summary>A child of twelve.</summary>
    public static Task<Guid> Child(this Town town, string givenName = "Staś") => town.Person(givenName, born: town.Today.AddYears(-12));

    /// <summary>What a guardian agreed to for a child, or somebody for themselves.</summary>
    public static async Task<Guid> Consent(this Town town, Guid person, string purpose, Guid? givenBy = null, Guid? subject = null) => (await town.Organizer.Create(
        $"persons/{person}/consents", new { purpose, form = "Written", givenById = givenBy, subjectId = subject })).Expect(201).Id;

    /// <summary>Puts a guardian of age on file and links them.</summary>
    public static async Task<Guid> Guardian(this Town town, Guid child)
    {
        var guardian = await town.Person("Halina");
        (await town.Organizer.Create($"persons/{child}/guardians", new { guardianId = guardian, kind = "Parent" })).Expect(201);
        return guardian;
    }

    public static async Task FurnishPeople(this Town town)
    {
        var child = await town.Child();
        await town.Consent(child, "participation", await town.Guardian(child));
        var ewa = await town.Person("Ewa", "Żabia", new DateOnly(1980, 2, 3));
        (await town.Organizer.Create("subject-requests", new { personId = ewa, kind = "Rectification", way = "Letter" })).Expect(201);
        await town.Person("Ewa", "Żabia", new DateOnly(1980, 2, 3));
    }
}
