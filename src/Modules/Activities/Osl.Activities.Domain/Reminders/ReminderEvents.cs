using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Standards;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Reminders;

/// <param name="Organizer">Whoever organised them; null where nobody of the staff did.</param>
/// <param name="Activities">Those that have waited longest, the longest first.</param>
/// <param name="Count">How many there are.</param>
internal sealed record SettlementAwaited(StaffMemberId? Organizer, DateOnly Day, IReadOnlyList<UnsettledActivity> Activities, int Count) : IDomainEvent;

internal sealed record UnsettledActivity(ActivityId Id, string Title, DateOnly EndedOn);

/// <param name="DaysLeft">Below zero: how many days ago it was due.</param>
internal sealed record StandardReviewAwaited(StandardId StandardId, string Title, DateOnly DueOn, int DaysLeft) : IDomainEvent;
