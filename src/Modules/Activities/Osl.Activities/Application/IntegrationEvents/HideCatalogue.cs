using MediatR;
using Osl.Access.Contracts;
using Osl.Activities.Application.Catalogue;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>A suspended centre shows residents nothing.</summary>
internal sealed class HideCatalogue(CatalogueEditions editions) : INotificationHandler<CentreSuspended>
{
    public async Task Handle(CentreSuspended notification, CancellationToken cancellationToken) =>
        (await editions.Of(notification.CentreId!.Value, cancellationToken)).Hide(true);
}
