using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Contracts;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.IntegrationEvents;

/// <summary>Keeps that a need no longer stands.</summary>
internal sealed class CloseNeedCopy(IRecords<NeedCopy> needs) : INotificationHandler<NeedClosed>
{
    public async Task Handle(NeedClosed notification, CancellationToken cancellationToken)
    {
        var id = new NeedId(notification.NeedId);
        var copy = await needs.Find(one => one.Id == id, cancellationToken);
        if (copy is null)
        {
            copy = NeedCopy.Of(id, new CentreId(notification.CentreId!.Value));
            needs.Add(copy);
        }

        copy.Close(notification.StreamPosition);
    }
}
