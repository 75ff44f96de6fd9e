using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Indicators;

/// <summary>One indicator of a plan.</summary>
[Permission(Rights.ReadPlans)]
internal sealed record GetIndicator(Guid PlanId, Guid IndicatorId) : IQuery<IndicatorResponse>
{
    internal sealed class Handler(IReads<OslPlan> plans, ILegalParameters parameters, TimeProvider clock) : IQueryHandler<GetIndicator, IndicatorResponse>
    {
        public async Task<IndicatorResponse> Handle(GetIndicator request, CancellationToken cancellationToken)
        {
            var plan = await plans.Whole(request.PlanId, cancellationToken);
            var indicator = plan.Indicators.Part(one => one.Id.Value == request.IndicatorId);
            var today = WarsawCalendar.Today(clock);
            return IndicatorResponse.Of(plan, indicator, today, await parameters.Value(PlanningParameters.IndicatorTolerance, today, cancellationToken));
        }
    }
}
