using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Measures;

/// <summary>One measure of a plan.</summary>
[Permission(Rights.ReadPlans)]
internal sealed record GetMeasure(Guid PlanId, Guid MeasureId) : IQuery<MeasureResponse>
{
    internal sealed class Handler(IReads<OslPlan> plans) : IQueryHandler<GetMeasure, MeasureResponse>
    {
        public async Task<MeasureResponse> Handle(GetMeasure request, CancellationToken cancellationToken)
        {
            var plan = await plans.Whole(request.PlanId, cancellationToken);
            return MeasureResponse.Of(plan.Version, plan.Measures.Part(measure => measure.Id.Value == request.MeasureId));
        }
    }
}
