using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Measures;

/// <summary>Takes a measure out of a draft; not while an indicator follows it (PLA-13).</summary>
[Permission(Rights.WritePlans)]
internal sealed record RemoveMeasure(Guid PlanId, Guid MeasureId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<OslPlan> plans) : ICommandHandler<RemoveMeasure, Changed>
    {
        public async Task<Changed> Handle(RemoveMeasure request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            plan.RemoveMeasure(plan.MeasureOf(request.MeasureId));
            return new Changed(plan);
        }
    }
}
