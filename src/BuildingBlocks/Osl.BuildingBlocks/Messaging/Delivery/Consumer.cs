using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Contracts;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>One event of one consumer, ready to be handled without reflection.</summary>
internal abstract class Consumer(ConsumerDefinition definition)
{
    public string Name => definition.Consumer;

    public string EventName { get; } = EventTypes.NameOf(definition.Event);

    /// <summary>The handler; its assembly says whose transaction the delivery is.</summary>
    public Type Handler => definition.Handler;

    public static Consumer Of(ConsumerDefinition definition)
    {
        if (!typeof(INotificationHandler<>).MakeGenericType(definition.Event).IsAssignableFrom(definition.Handler))
        {
            throw new InvalidOperationException($"The consumer {definition.Consumer} names {definition.Handler.Name}, which does not handle {definition.Event.Name}.");
        }

        return (Consumer)Activator.CreateInstance(typeof(Consumer<>).MakeGenericType(definition.Event), definition)!;
    }

    public abstract Task Handle(IServiceProvider services, string payload, CancellationToken ct);
}

internal sealed class Consumer<TEvent>(ConsumerDefinition definition) : Consumer(definition)
    where TEvent : IntegrationEvent
{
    /// <summary>Publishes through a mediator that knows this consumer's handler alone: nobody else hears of it here.</summary>
    public override Task Handle(IServiceProvider services, string payload, CancellationToken ct)
    {
        INotificationHandler<TEvent>[] only = [(INotificationHandler<TEvent>)services.GetRequiredService(Handler)];
        var mediator = new Mediator(type => type == typeof(IEnumerable<INotificationHandler<TEvent>>) ? only : services.GetService(type)!);
        return mediator.Publish((TEvent)EventTypes.Deserialize(payload, typeof(TEvent)), ct);
    }
}
