using MediatR;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;

namespace Osl.ArchitectureTests.Violations.Rule08.Lists;

public sealed class BreachModule : IModule
{
    public string Name => "breach";

    public IReadOnlyList<ConsumerDefinition> Consumers =>
    [
        new("ConsumerNamedByChance", typeof(Happened), typeof(ConsumerNamedByChance)),
        new("breach.twice", typeof(Happened), typeof(ConsumerNamedTwice)),
        new("breach.twice", typeof(Happened), typeof(ConsumerNamedAgain)),
        new("breach.other-event", typeof(Unheard), typeof(ConsumerOfAnotherEvent)),
        new("breach.innocent-copies", typeof(Happened), typeof(Innocent)),
    ];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
    }
}

internal sealed record Happened : INotification;

internal sealed record Unheard : INotification;

internal sealed class UnlistedConsumer : INotificationHandler<Happened>
{
    public Task Handle(Happened notification, CancellationToken cancellationToken) => Task.CompletedTask;
}

internal sealed class ConsumerNamedByChance : INotificationHandler<Happened>
{
    public Task Handle(Happened notification, CancellationToken cancellationToken) => Task.CompletedTask;
}

internal sealed class ConsumerNamedTwice : INotificationHandler<Happened>
{
    public Task Handle(Happened notification, CancellationToken cancellationToken) => Task.CompletedTask;
}

internal sealed class ConsumerNamedAgain : INotificationHandler<Happened>
{
    public Task Handle(Happened notification, CancellationToken cancellationToken) => Task.CompletedTask;
}

internal sealed class ConsumerOfAnotherEvent : INotificationHandler<Happened>
{
    public Task Handle(Happened notification, CancellationToken cancellationToken) => Task.CompletedTask;
}

internal sealed class Innocent : INotificationHandler<Happened>
{
    public Task Handle(Happened notification, CancellationToken cancellationToken) => Task.CompletedTask;
}
