using MediatR;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.Planning.Contracts;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Keeps that the measures of a version that gave way take no more activities; those of the next version do.</summary>
internal sealed class EndSupersededMeasures(IRecords<MeasureCopy> measures) : INotificationHandler<PlanSuperseded>
{
    public async Task Handle(PlanSuperseded notification, CancellationToken cancellationToken)
    {
        var plan = new PlanId(notification.PlanId);
        foreach (var measure in await measures.List(one => one.PlanId == plan, cancellationToken))
        {
            measure.End(notification.StreamPosition);
        }
    }
}
