using MediatR;
using Osl.Access.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.IntegrationEvents;

/// <summary>Keeps what planning needs of its centre.</summary>
internal sealed class CopyCentre(IRecords<CentreCopy> centres) : INotificationHandler<CentreCreated>
{
    public async Task Handle(CentreCreated notification, CancellationToken cancellationToken)
    {
        var id = new CentreId(notification.CentreId!.Value);
        var copy = await centres.Find(one => one.Id == id, cancellationToken);
        if (copy is null)
        {
            copy = CentreCopy.Of(id);
            centres.Add(copy);
        }

        copy.Take(notification.Name, Enum.Parse<LegalRegime>(notification.LegalRegime, ignoreCase: true), notification.CreatedOn, notification.StreamPosition);
    }
}
