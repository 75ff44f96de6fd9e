using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Consents;

internal static class ConsentRules
{
    public static readonly Rule BasisOrConsent = new("PEO-01", "There is neither a basis nor a consent to use this person's data for the purpose {0}.");

    public static readonly Rule GivenByWhoMay = new("PEO-04", "For a person under age a guardian linked to them agrees; everybody else agrees for themselves.");

    public static readonly Rule HoldsToday = new("PEO-09", "A consent holds from a day that has come, and not only for days gone by.");
}
