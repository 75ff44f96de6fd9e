using MediatR;

namespace Osl.ArchitectureTests.Violations.Rule08.Publishing;

internal sealed record Happened : INotification;

internal sealed class Publishes(IMediator mediator)
{
    public async Task Breach() => await mediator.Publish(new Happened());
}

internal sealed class HandsOver(INotificationHandler<Happened> other)
{
    public Task Breach() => other.Handle(new Happened(), default);
}

internal sealed class Innocent(IMediator mediator)
{
    public Task<Unit> Honest(IRequest<Unit> request) => mediator.Send(request);
}
