using FluentValidation;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Campaigns;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Campaigns;

/// <summary>A campaign as it is written down.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Goal">What is to change.</param>
/// <param name="Message">What it says.</param>
/// <param name="CommunityIds">The communities that it is for; at least one.</param>
/// <param name="Channels">How it reaches people; at least one.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="PlannedReach">How many people it is to reach.</param>
/// <param name="ProblemDomain">The field of life that it answers to.</param>
/// <param name="MeasureId">The measure of the plan that it carries out.</param>
/// <param name="ActivityIds">The activities that belong to it.</param>
internal sealed record CampaignInput(
    string Title,
    string Goal,
    string Message,
    IReadOnlyList<Guid> CommunityIds,
    IReadOnlyList<CampaignChannel> Channels,
    DateOnly From,
    DateOnly To,
    int? PlannedReach = null,
    FieldOfLife? ProblemDomain = null,
    Guid? MeasureId = null,
    IReadOnlyList<Guid>? ActivityIds = null) : IExample<CampaignInput>
{
    public static CampaignInput Example { get; } = new(
        "Zapukaj do sąsiada",
        "Sąsiedzi pytają starszych, czy czegoś nie potrzebują.",
        "Jedno pukanie w tygodniu.",
        [Examples.Community],
        [CampaignChannel.Posters, CampaignChannel.Meetings],
        new DateOnly(2026, 4, 1),
        new DateOnly(2026, 6, 30),
        500,
        FieldOfLife.Social);

    public CampaignContent ToContent()
    {
        CommonRules.PeriodOrder.Require(From <= To, "/to");
        return new(
            Title,
            Goal,
            Message,
            Ids.Typed<CommunityId>(CommunityIds),
            Channels,
            new Period(From, To),
            PlannedReach,
            ProblemDomain,
            Ids.Typed<MeasureId>(MeasureId),
            Ids.Typed<ActivityId>(ActivityIds));
    }

    internal sealed class Validator : AbstractValidator<CampaignInput>
    {
        public Validator()
        {
            RuleFor(campaign => campaign.Title).NotEmpty().MaximumLength(TextLimits.Name).NoPesel();
            RuleFor(campaign => campaign.Goal).NotEmpty().MaximumLength(TextLimits.Text).NoPesel();
            RuleFor(campaign => campaign.Message).NotEmpty().MaximumLength(TextLimits.Text).NoPesel();
            RuleFor(campaign => campaign.CommunityIds).NotEmpty();
            RuleFor(campaign => campaign.CommunityIds).Listed();
            RuleFor(campaign => campaign.Channels).NotEmpty();
            RuleFor(campaign => campaign.Channels).Listed();
            RuleFor(campaign => campaign.PlannedReach).InclusiveBetween(1, 10_000_000);
            RuleFor(campaign => campaign.ActivityIds).Listed();
        }
    }
}
