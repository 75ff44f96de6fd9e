using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Plans;

/// <summary>One version of a plan, with all its parts.</summary>
[Permission(Rights.ReadPlans)]
internal sealed record GetPlan(Guid Id) : IQuery<PlanResponse>
{
    internal sealed class Handler(IReads<OslPlan> plans, ILegalParameters parameters, TimeProvider clock) : IQueryHandler<GetPlan, PlanResponse>
    {
        public async Task<PlanResponse> Handle(GetPlan request, CancellationToken cancellationToken)
        {
            var plan = await plans.Whole(request.Id, cancellationToken);
            var today = WarsawCalendar.Today(clock);
            return PlanResponse.Of(plan, today, await parameters.Value(PlanningParameters.IndicatorTolerance, today, cancellationToken));
        }
    }
}
