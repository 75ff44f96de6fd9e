using MediatR;
using Osl.Access.Contracts;
using Osl.Activities.Application.Catalogue;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>A centre that is served again shows residents what it offers.</summary>
internal sealed class ShowCatalogue(CatalogueEditions editions) : INotificationHandler<CentreResumed>
{
    public async Task Handle(CentreResumed notification, CancellationToken cancellationToken) =>
        (await editions.Of(notification.CentreId!.Value, cancellationToken)).Hide(false);
}
