using MediatR;
using Osl.Access.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Municipalities;

namespace Osl.Diagnosis.Application.IntegrationEvents;

/// <summary>Keeps which municipalities a centre works in: units and conclusions may name no other.</summary>
internal sealed class CopyMunicipality(IRecords<CentreMunicipality> municipalities) : INotificationHandler<MunicipalityJoined>
{
    public async Task Handle(MunicipalityJoined notification, CancellationToken cancellationToken)
    {
        var id = new MunicipalityId(notification.MunicipalityId);
        var municipality = await municipalities.Find(one => one.MunicipalityId == id, cancellationToken);
        if (municipality is null)
        {
            municipality = CentreMunicipality.Of(id, new CentreId(notification.CentreId!.Value));
            municipalities.Add(municipality);
        }

        municipality.Take(notification.Name, notification.JoinedOn, notification.StreamPosition);
    }
}
