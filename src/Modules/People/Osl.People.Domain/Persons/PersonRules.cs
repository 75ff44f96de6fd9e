using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Persons;

internal static class PersonRules
{
    public static readonly Rule PlausibleBirth = new("PEO-06", "A birth date lies in the past, and not more than {0} years back.");
}
