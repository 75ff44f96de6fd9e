using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Persons;

internal static class PersonRules
{
    public static readonly Rule GuardianOfAge = new("PEO-05", "A guardian is somebody else on file and of age, and speaks for a person under age.");

    public static readonly Rule PlausibleBirth = new("PEO-06", "A birth date lies in the past, and not more than {0} years back.");

    public static readonly Rule GuardianOnce = new("PEO-07", "They are this person's guardian already.", RuleKind.Conflict);

    public static readonly Rule UnknownGuardian = new("PEO-08", "The person has no such guardian.");

    public static readonly Rule NothingHolds = new("PEO-02", "The data cannot be erased while this holds: {0}.", RuleKind.Conflict);

    public static readonly Rule NotRestricted = new("PEO-03", "The data of this person are restricted: they are kept, and not used or changed.", RuleKind.Conflict);

    public static readonly Rule OnePerson = new("PEO-11", "Two records of one person are merged: not a record with itself, and not two with different birth dates.");
}
