using MediatR;

namespace Osl.ArchitectureTests.Violations.Rule08.Places;

internal sealed record Happened : INotification;

internal sealed class MisplacedConsumer : INotificationHandler<Happened>
{
    public Task Handle(Happened notification, CancellationToken cancellationToken) => Task.CompletedTask;
}
