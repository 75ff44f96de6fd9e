namespace Osl.Activities.Domain.Groups;

/// <summary>Where a group stands.</summary>
internal enum GroupState
{
    Proposed,
    Forming,
    Active,
    Dormant,
    Closed,
}
