namespace Osl.Activities.Domain.Initiatives;

/// <summary>Where an initiative stands.</summary>
internal enum InitiativeState
{
    Submitted,
    UnderSupport,
    Accepted,
    InRealisation,
    Completed,
    Rejected,
    Withdrawn,
}
