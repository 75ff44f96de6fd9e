using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.FollowUps;

namespace Osl.Planning.Application.FollowUps;

/// <summary>A follow-up as it is written down.</summary>
/// <param name="Subject">What must not be forgotten; no personal data.</param>
/// <param name="SubjectKind">Whom or what it concerns.</param>
/// <param name="DueOn">The day it falls due.</param>
/// <param name="OwnerId">The member of staff who sees to it.</param>
/// <param name="SubjectId">The id of what it concerns.</param>
internal sealed record FollowUpInput(string Subject, FollowUpSubject SubjectKind, DateOnly DueOn, Guid OwnerId, Guid? SubjectId = null) : IExample<FollowUpInput>
{
    public static FollowUpInput Example { get; } = new(
        "Zapytać szkołę o salę na spotkania klubu", FollowUpSubject.Partner, new DateOnly(2026, 4, 20), Examples.Organizer);

    public FollowUpContent ToContent() => new(Subject, SubjectKind, SubjectId, DueOn, new StaffMemberId(OwnerId));

    internal sealed class Validator : AbstractValidator<FollowUpInput>
    {
        public Validator() => RuleFor(f => f.Subject).NotEmpty().MaximumLength(TextLimits.Line);
    }
}
