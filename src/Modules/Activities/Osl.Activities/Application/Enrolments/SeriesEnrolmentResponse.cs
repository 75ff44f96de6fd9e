using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Enrolments;

/// <summary>An enrolment to a whole series: a person by id, and where they stand in each occurrence.</summary>
/// <param name="EndedAt">Since when they take part no more.</param>
/// <param name="Occurrences">Where they stand on the list of each occurrence, in the order in which these begin.</param>
internal sealed record SeriesEnrolmentResponse(
    Guid Id,
    long Version,
    Guid SeriesId,
    Guid PersonId,
    SeriesEnrolmentState State,
    DateTimeOffset EnrolledAt,
    DateTimeOffset? EndedAt,
    IReadOnlyList<OccurrenceStanding> Occurrences) : IVersioned, ITellsPersonalData, IExample<SeriesEnrolmentResponse>
{
    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [PersonId];

    public static SeriesEnrolmentResponse Example { get; } = new(
        Examples.SeriesEnrolment,
        1,
        Examples.Series,
        Examples.Resident,
        SeriesEnrolmentState.Active,
        new DateTimeOffset(2026, 4, 1, 10, 0, 0, TimeSpan.Zero),
        null,
        [new OccurrenceStanding(Examples.Activity, new DateTimeOffset(2026, 5, 5, 16, 0, 0, TimeSpan.Zero), Examples.Enrolment, EnrolmentState.Confirmed, 7)]);
}

/// <summary>Where a person stands on the list of one occurrence.</summary>
/// <param name="Number">Order of arrival, from 1.</param>
internal sealed record OccurrenceStanding(Guid ActivityId, DateTimeOffset StartsAt, Guid EnrolmentId, EnrolmentState State, int Number);

/// <summary>A row of the list of those who take part in a series.</summary>
/// <param name="EndedAt">Since when they take part no more.</param>
internal sealed record SeriesEnrolmentListItem(Guid Id, Guid PersonId, SeriesEnrolmentState State, DateTimeOffset EnrolledAt, DateTimeOffset? EndedAt)
    : ITellsPersonalData, IExample<SeriesEnrolmentListItem>
{
    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [PersonId];

    public static SeriesEnrolmentListItem Example { get; } = new(
        Examples.SeriesEnrolment, Examples.Resident, SeriesEnrolmentState.Active, SeriesEnrolmentResponse.Example.EnrolledAt, null);
}
