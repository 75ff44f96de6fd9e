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

    public static async Task FurnishPeople(this Town town) => await town.Person();
}
