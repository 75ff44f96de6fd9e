using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Plans;

/// <summary>Puts a closed or superseded version away.</summary>
[Permission(Rights.ClosePlans)]
internal sealed record ArchivePlan(Guid PlanId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<OslPlan> plans) : ICommandHandler<ArchivePlan, Changed>
    {
        public async Task<Changed> Handle(ArchivePlan request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            plan.Archive();
            return new Changed(plan);
        }
    }
}
