using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Modules;

namespace Osl.BuildingBlocks.Messaging.Delivery;

internal static class MessagingServices
{
    /// <summary>Registers delivery to the consumers that the registered modules declare.</summary>
    public static void AddEventDelivery(this IServiceCollection services, MessagingOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(provider => new ConsumerCatalogue(provider.GetServices<IModule>().SelectMany(module => module.Consumers)));
        services.AddSingleton<MessagingContexts>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<MessagingMetrics>();
        services.AddSingleton<Subscriptions>();
        services.AddSingleton<Batches>();
        services.AddSingleton<DeliveryTransaction>();
        services.AddSingleton<Deliverer>();
        services.AddSingleton<EventDelivery>();
        services.AddSingleton<IEventDelivery>(provider => provider.GetRequiredService<EventDelivery>());
    }
}
