using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Indicators;

/// <summary>Takes an indicator out of a draft.</summary>
[Permission(Rights.WritePlans)]
internal sealed record RemoveIndicator(Guid PlanId, Guid IndicatorId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<OslPlan> plans) : ICommandHandler<RemoveIndicator, Changed>
    {
        public async Task<Changed> Handle(RemoveIndicator request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            plan.RemoveIndicator(plan.IndicatorOf(request.IndicatorId));
            return new Changed(plan);
        }
    }
}
