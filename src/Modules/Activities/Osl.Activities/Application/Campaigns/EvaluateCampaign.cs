using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Campaigns;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Campaigns;

/// <summary>Says whom a campaign reached and what came of it.</summary>
[Permission(Rights.WriteCampaigns)]
internal sealed record EvaluateCampaign(Guid Id, long ExpectedVersion, CampaignEvaluation Evaluation) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<EvaluateCampaign>
    {
        public Validator() => this.Body(command => command.Evaluation, new CampaignEvaluation.Validator());
    }

    internal sealed class Handler(IRepository<Campaign> all, RequestScope scope) : ICommandHandler<EvaluateCampaign, Changed>
    {
        public async Task<Changed> Handle(EvaluateCampaign request, CancellationToken cancellationToken)
        {
            var one = await all.Get(new CampaignId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteCampaigns, one.CommunityIds);
            one.Evaluate(request.Evaluation.Outcome, [.. request.Evaluation.Reach.Select(reached => new ChannelReach(reached.Channel, reached.People))]);
            return new Changed(one);
        }
    }
}
