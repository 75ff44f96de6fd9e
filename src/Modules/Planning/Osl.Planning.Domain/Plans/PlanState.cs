namespace Osl.Planning.Domain.Plans;

/// <summary>Where a version of a plan stands. Returned goes back to Draft; a draft may be discarded.</summary>
internal enum PlanState
{
    Draft,
    Submitted,
    Returned,
    Approved,
    InForce,
    UnderUpdate,
    Superseded,
    Closed,
    Archived,
    Discarded,
}
