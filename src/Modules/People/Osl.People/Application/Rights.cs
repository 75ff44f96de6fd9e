namespace Osl.People.Application;

/// <summary>The rights of this module; its door says which roles have them.</summary>
internal static class Rights
{
    public const string ReadPersons = "people.persons.read";
    public const string WritePersons = "people.persons.write";
    public const string WriteConsents = "people.consents.write";
    public const string ReadPurposes = "people.purposes.read";
    public const string WritePurposes = "people.purposes.write";
    public const string MergePersons = "people.persons.merge";
    public const string ExportPersons = "people.persons.export";
    public const string ErasePersons = "people.persons.erase";
    public const string RestrictPersons = "people.persons.restrict";
    public const string ReadRequests = "people.subject-requests.read";
    public const string RegisterRequests = "people.subject-requests.register";
    public const string WriteRequests = "people.subject-requests.write";
    public const string ReadRetention = "people.retention.read";
    public const string WriteRetention = "people.retention.write";
}
