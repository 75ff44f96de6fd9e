using FluentValidation;
using Osl.Activities.Domain.Campaigns;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Campaigns;

/// <summary>What came of a campaign.</summary>
/// <param name="Outcome">In words.</param>
/// <param name="Reach">How many people each of its channels reached.</param>
internal sealed record CampaignEvaluation(string Outcome, IReadOnlyList<ChannelReachInput> Reach) : IExample<CampaignEvaluation>
{
    public static CampaignEvaluation Example { get; } = new(
        "Powstały trzy pary sąsiedzkie.", [new ChannelReachInput(CampaignChannel.Posters, 300), new ChannelReachInput(CampaignChannel.Meetings, 45)]);

    internal sealed class Validator : AbstractValidator<CampaignEvaluation>
    {
        public Validator()
        {
            RuleFor(evaluation => evaluation.Outcome).NotEmpty().MaximumLength(TextLimits.Text).NoPesel();
            RuleFor(evaluation => evaluation.Reach).NotNull();
            RuleForEach(evaluation => evaluation.Reach).ChildRules(reach => reach.RuleFor(one => one.People).InclusiveBetween(0, 10_000_000));
        }
    }
}

/// <summary>How many people a channel reached.</summary>
internal sealed record ChannelReachInput(CampaignChannel Channel, int People);
