using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Application.Plans;
using Osl.Diagnosis.Domain.Plans;
using Osl.Planning.Contracts;

namespace Osl.Diagnosis.Application.IntegrationEvents;

/// <summary>The measures of a closed plan are not active any more.</summary>
internal sealed class ReleaseClosedPlan(IRecords<PlanReference> plans) : INotificationHandler<PlanClosed>
{
    public async Task Handle(PlanClosed notification, CancellationToken cancellationToken)
    {
        var plan = await plans.Of(notification.PlanId, notification.CentreId!.Value, cancellationToken);
        plan.LeaveForce(notification.StreamPosition);
    }
}
