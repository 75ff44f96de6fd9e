namespace Osl.Planning.Domain.Plans;

/// <summary>Principles of CUS Act Art. 14, then those of the OSL method.</summary>
internal enum Principle
{
    Universality,
    Agency,
    Quality,
    Comprehensiveness,
    Cooperation,
    Subsidiarity,
    StrengtheningBonds,
    FromHelpToSelfHelp,
    FromWorkForToWorkWithAndBy,
    FromPassivityToParticipation,
    FromClientToPartner,
}
