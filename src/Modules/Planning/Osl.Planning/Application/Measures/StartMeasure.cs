using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Measures;

/// <summary>Begins a measure of a plan in force, or goes on with a postponed one.</summary>
[Permission(Rights.WriteProgress)]
internal sealed record StartMeasure(Guid PlanId, Guid MeasureId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<OslPlan> plans, RequestScope scope, TimeProvider clock) : ICommandHandler<StartMeasure, Changed>
    {
        public async Task<Changed> Handle(StartMeasure request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            plan.StartMeasure(scope.RequireReach(Rights.WriteProgress, plan, request.MeasureId), WarsawCalendar.Today(clock));
            return new Changed(plan);
        }
    }
}
