using FluentValidation;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Education;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Education;

/// <summary>A programme of community education as it is written down.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="CommunityIds">The communities that it is for; at least one.</param>
/// <param name="ModeratorId">The member of staff who moderates it.</param>
/// <param name="Description">More about it.</param>
/// <param name="LearningOutcomes">What participants will know or be able to do.</param>
/// <param name="SessionIds">The activities that are its sessions, in their order.</param>
/// <param name="ExternalExpert">The professional support from outside, in words.</param>
internal sealed record ProgrammeInput(
    string Topic,
    IReadOnlyList<Guid> CommunityIds,
    Guid ModeratorId,
    string? Description = null,
    IReadOnlyList<string>? LearningOutcomes = null,
    IReadOnlyList<Guid>? SessionIds = null,
    string? ExternalExpert = null) : IExample<ProgrammeInput>
{
    public static ProgrammeInput Example { get; } = new(
        "Bezpieczny senior w sieci",
        [Examples.Community],
        Examples.Organizer,
        "Pięć spotkań z ćwiczeniami.",
        ["Rozpoznaje fałszywe wiadomości", "Ustawia dobre hasło"],
        [Examples.Activity],
        "Informatyk z biblioteki");

    public ProgrammeContent ToContent() => new(
        Topic,
        Description,
        LearningOutcomes ?? [],
        Ids.Typed<ActivityId>(SessionIds),
        ExternalExpert,
        new StaffMemberId(ModeratorId),
        Ids.Typed<CommunityId>(CommunityIds));

    internal sealed class Validator : AbstractValidator<ProgrammeInput>
    {
        public Validator()
        {
            RuleFor(programme => programme.Topic).NotEmpty().MaximumLength(TextLimits.Name).NoPesel();
            RuleFor(programme => programme.CommunityIds).NotEmpty();
            RuleFor(programme => programme.CommunityIds).Listed();
            RuleFor(programme => programme.Description).MaximumLength(TextLimits.Text).NoPesel();
            RuleFor(programme => programme.LearningOutcomes).Listed(50);
            RuleForEach(programme => programme.LearningOutcomes).NotEmpty().MaximumLength(TextLimits.Line).NoPesel();
            RuleFor(programme => programme.SessionIds).Listed();
            RuleFor(programme => programme.ExternalExpert).MaximumLength(TextLimits.Line).NoPesel();
        }
    }
}
