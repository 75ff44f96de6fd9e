using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.References;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Attendance;

internal sealed record ActivityHeld(
    ActivityId ActivityId,
    SeriesId? SeriesId,
    MeasureId? MeasureId,
    IReadOnlyList<CommunityId> CommunityIds,
    IReadOnlyList<NeedId> NeedIds,
    string Title,
    DateTimeOffset StartsAt,
    ParticipationLevel ParticipationLevel,
    Headcount Count) : IDomainEvent;

internal sealed record ActivitySettled(
    ActivityId ActivityId,
    SeriesId? SeriesId,
    MeasureId? MeasureId,
    IReadOnlyList<CommunityId> CommunityIds,
    DateTimeOffset StartsAt,
    int Participants,
    decimal ActualCost,
    int LearningOutcomes,
    int? ResidentsShare) : IDomainEvent;

/// <summary>The totals as they stand now; a correction tells them anew.</summary>
internal sealed record AttendanceRecorded(ActivityId ActivityId, MeasureId? MeasureId, Headcount Count) : IDomainEvent;
