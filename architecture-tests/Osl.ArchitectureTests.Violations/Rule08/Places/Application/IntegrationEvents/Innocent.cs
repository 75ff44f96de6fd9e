using MediatR;

namespace Osl.ArchitectureTests.Violations.Rule08.Places.Application.IntegrationEvents;

internal sealed class Innocent : INotificationHandler<Happened>
{
    public Task Handle(Happened notification, CancellationToken cancellationToken) => Task.CompletedTask;
}
