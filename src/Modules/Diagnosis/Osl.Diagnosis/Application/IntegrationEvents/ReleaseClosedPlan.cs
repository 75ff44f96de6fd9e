using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Plans;
using Osl.Planning.Contracts;

namespace Osl.Diagnosis.Application.IntegrationEvents;

/// <summary>The measures of a closed plan are not active any more.</summary>
internal sealed class ReleaseClosedPlan(IRecords<PlanReference> plans) : INotificationHandler<PlanClosed>
{
    public async Task Handle(PlanClosed notification, CancellationToken cancellationToken)
    {
        var id = new PlanId(notification.PlanId);
        var plan = await plans.Find(one => one.PlanId == id, cancellationToken);
        plan?.LeaveForce(notification.StreamPosition);
    }
}
