namespace Osl.People.Domain.Persons;

/// <summary>Why data are kept and not used (GDPR Art. 18(1)).</summary>
internal enum RestrictionGround
{
    AccuracyDisputed,
    UnlawfulUse,

    /// <summary>The person needs them for a claim of their own.</summary>
    NeededForClaims,
    ObjectionPending,
}
