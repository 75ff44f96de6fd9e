using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Activities;

internal sealed record ActivityPublished(ActivityId ActivityId, SeriesId? SeriesId, string Title, ActivityContent Content, Slot Slot) : IDomainEvent;

/// <param name="Slot">The new time, or the one that was given up.</param>
/// <param name="HasNewTime">Whether it is the new time.</param>
internal sealed record ActivityPostponed(ActivityId ActivityId, SeriesId? SeriesId, string Title, Slot Slot, bool HasNewTime) : IDomainEvent;

internal sealed record ActivityCancelled(ActivityId ActivityId, SeriesId? SeriesId, string Title, DateTimeOffset StartsAt) : IDomainEvent;
