namespace Osl.Planning.Domain.FollowUps;

/// <summary>Where a follow-up stands; overdue is computed, not stored.</summary>
internal enum FollowUpState
{
    Open,
    Done,
    Cancelled,
}
