using MediatR;
using Osl.Access.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.IntegrationEvents;

/// <summary>Keeps what planning needs of a member municipality.</summary>
internal sealed class CopyMunicipality(IRecords<MunicipalityCopy> municipalities) : INotificationHandler<MunicipalityJoined>
{
    public async Task Handle(MunicipalityJoined notification, CancellationToken cancellationToken)
    {
        var id = new MunicipalityId(notification.MunicipalityId);
        var copy = await municipalities.Find(one => one.Id == id, cancellationToken);
        if (copy is null)
        {
            copy = MunicipalityCopy.Of(id, new CentreId(notification.CentreId!.Value));
            municipalities.Add(copy);
        }

        copy.Take(notification.Name, notification.JoinedOn, notification.StreamPosition);
    }
}
