using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Enrolments;

/// <summary>An enrolment: a person by id, and where they stand on the list.</summary>
/// <param name="Number">Order of arrival, from 1.</param>
/// <param name="HoldsSeat">One of the activity's seats is theirs.</param>
/// <param name="NeedsConsent">A guardian has still to agree.</param>
/// <param name="ConsentBy">Until when the seat is kept for the guardian's consent.</param>
/// <param name="WalkedIn">Came without having enrolled.</param>
/// <param name="Cause">Why it was given up.</param>
internal sealed record EnrolmentResponse(
    Guid Id,
    long Version,
    Guid ActivityId,
    Guid PersonId,
    int Number,
    EnrolmentState State,
    bool HoldsSeat,
    bool NeedsConsent,
    DateTimeOffset? ConsentBy,
    bool WalkedIn,
    DateTimeOffset EnrolledAt,
    WithdrawalCause? Cause,
    DateTimeOffset? EndedAt) : IVersioned, ITellsPersonalData, IExample<EnrolmentResponse>
{
    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [PersonId];

    public static EnrolmentResponse Of(Enrolment one) => new(
        one.Id.Value,
        one.Version,
        one.ActivityId.Value,
        one.PersonId.Value,
        one.Number,
        one.State,
        one.HoldsSeat,
        one.NeedsConsent,
        one.ConsentBy,
        one.WalkedIn,
        one.EnrolledAt,
        one.Cause,
        one.EndedAt);

    public static EnrolmentResponse Example { get; } = new(
        Examples.Enrolment,
        1,
        Examples.Activity,
        Examples.Resident,
        7,
        EnrolmentState.Confirmed,
        true,
        false,
        null,
        false,
        new DateTimeOffset(2026, 4, 1, 10, 0, 0, TimeSpan.Zero),
        null,
        null);
}
