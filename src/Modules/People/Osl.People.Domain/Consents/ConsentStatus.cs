namespace Osl.People.Domain.Consents;

internal enum ConsentStatus
{
    Given,
    Withdrawn,

    /// <summary>Its term ran out.</summary>
    Lapsed,
}
