using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.FollowUps;

namespace Osl.Planning.Application.FollowUps;

/// <summary>A follow-up.</summary>
/// <param name="Overdue">Was due before today and is open.</param>
/// <param name="Note">What came of it, or why it was given up.</param>
internal sealed record FollowUpResponse(
    Guid Id,
    long Version,
    string Subject,
    FollowUpSubject SubjectKind,
    Guid? SubjectId,
    DateOnly DueOn,
    Guid OwnerId,
    Guid? PlanId,
    Guid? ReviewId,
    FollowUpState State,
    bool Overdue,
    string? Note,
    DateTimeOffset OpenedAt,
    DateOnly? EndedOn) : IVersioned, ITellsPersonalData, IExample<FollowUpResponse>
{
    public static FollowUpResponse Of(FollowUp followUp, DateOnly today) => new(
        followUp.Id.Value,
        followUp.Version,
        followUp.Subject,
        followUp.SubjectKind,
        followUp.SubjectId,
        followUp.DueOn,
        followUp.OwnerId.Value,
        followUp.PlanId?.Value,
        followUp.ReviewId?.Value,
        followUp.State,
        followUp.IsOverdue(today),
        followUp.Note,
        followUp.OpenedAt,
        followUp.EndedOn);

    public static FollowUpResponse Example { get; } = new(
        Examples.FollowUp,
        1,
        FollowUpInput.Example.Subject,
        FollowUpInput.Example.SubjectKind,
        null,
        FollowUpInput.Example.DueOn,
        Examples.Organizer,
        Examples.Plan,
        Examples.Review,
        FollowUpState.Open,
        false,
        null,
        new DateTimeOffset(2026, 4, 1, 10, 0, 0, TimeSpan.Zero),
        null);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => SubjectKind is FollowUpSubject.Person && SubjectId is { } person ? [person] : [];
}
