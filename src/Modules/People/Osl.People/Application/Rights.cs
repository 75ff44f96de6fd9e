namespace Osl.People.Application;

/// <summary>The rights of this module; its door says which roles have them.</summary>
internal static class Rights
{
    public const string ReadPersons = "people.persons.read";
    public const string WritePersons = "people.persons.write";
    public const string WriteConsents = "people.consents.write";
    public const string ReadPurposes = "people.purposes.read";
    public const string WritePurposes = "people.purposes.write";
}
