using MediatR;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Contracts;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Keeps which measures activities may be linked to, and when (ACT-09).</summary>
internal sealed class CopyMeasure(IRecords<MeasureCopy> measures) : INotificationHandler<MeasureChanged>
{
    public async Task Handle(MeasureChanged notification, CancellationToken cancellationToken)
    {
        var id = new MeasureId(notification.MeasureId);
        var copy = await measures.Find(one => one.Id == id, cancellationToken);
        if (copy is null)
        {
            copy = MeasureCopy.Of(id, new CentreId(notification.CentreId!.Value));
            measures.Add(copy);
        }

        var state = new MeasureState(
            new PlanId(notification.PlanId),
            notification.LineageId,
            notification.Title,
            notification.Kind ?? "",
            notification.Component ?? "",
            Ids.Typed<CommunityId>(notification.CommunityIds),
            notification.FirstDay,
            notification.LastDay,
            notification.Open);
        copy.Take(state, notification.StreamPosition);
    }
}
