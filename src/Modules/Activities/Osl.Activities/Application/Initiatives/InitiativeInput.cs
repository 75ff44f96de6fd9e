using FluentValidation;
using Osl.Activities.Domain.Groups;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Initiatives;

/// <summary>What residents want to do.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Idea">What it is about; no personal data.</param>
/// <param name="CommunityIds">The communities that it is for; at least one.</param>
/// <param name="AuthorIds">The residents whose it is; persons on file.</param>
/// <param name="GroupId">The group whose it is.</param>
/// <param name="Mode">Informal, or a local initiative under Art. 19b.</param>
internal sealed record InitiativeInput(
    string Title,
    string Idea,
    IReadOnlyList<Guid> CommunityIds,
    IReadOnlyList<Guid>? AuthorIds = null,
    Guid? GroupId = null,
    InitiativeMode Mode = InitiativeMode.Informal) : IExample<InitiativeInput>
{
    public static InitiativeInput Example { get; } = new(
        "Ławki przy placu zabaw", "Sami je skręcimy, potrzebujemy desek i zgody gminy.", [Examples.Community], [Examples.Resident], null, InitiativeMode.LocalInitiative19b);

    public InitiativeContent ToContent() => new(
        Title, Idea, Ids.Typed<CommunityId>(CommunityIds), Ids.Typed<PersonId>(AuthorIds), Ids.Typed<GroupId>(GroupId), Mode);

    internal sealed class Validator : AbstractValidator<InitiativeInput>
    {
        public Validator()
        {
            RuleFor(initiative => initiative.Title).NotEmpty().MaximumLength(TextLimits.Name).NoPesel();
            RuleFor(initiative => initiative.Idea).NotEmpty().MaximumLength(TextLimits.LongText).NoPesel();
            RuleFor(initiative => initiative.CommunityIds).NotEmpty();
            RuleFor(initiative => initiative.CommunityIds).Listed();
            RuleFor(initiative => initiative.AuthorIds).Listed(50);
        }
    }
}
