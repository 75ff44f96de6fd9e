using MediatR;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.Planning.Contracts;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Keeps that the measures of a closed plan take no more activities.</summary>
internal sealed class EndClosedMeasures(IRecords<MeasureCopy> measures) : INotificationHandler<PlanClosed>
{
    public async Task Handle(PlanClosed notification, CancellationToken cancellationToken)
    {
        var plan = new PlanId(notification.PlanId);
        foreach (var measure in await measures.List(one => one.PlanId == plan, cancellationToken))
        {
            measure.End(notification.StreamPosition);
        }
    }
}
