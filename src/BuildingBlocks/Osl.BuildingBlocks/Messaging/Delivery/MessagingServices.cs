using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>Registers the dispatcher with the consumers of all modules.</summary>
public static class MessagingServices
{
    public static IServiceCollection AddEventDelivery(this IServiceCollection services, IConfiguration configuration, IEnumerable<ConsumerDefinition> consumers)
    {
        services.AddSingleton(MessagingOptions.From(configuration));
        services.AddSingleton(new ConsumerCatalogue(consumers));
        services.AddSingleton<MessagingContexts>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<MessagingMetrics>();
        services.AddSingleton<Subscriptions>();
        services.AddSingleton<Deliverer>();
        services.AddSingleton<EventDelivery>();
        services.AddSingleton<IEventDelivery>(provider => provider.GetRequiredService<EventDelivery>());
        return services;
    }

    /// <summary>Starts delivering with the host; without it, only <see cref="IEventDelivery"/> does.</summary>
    public static IServiceCollection AddDispatcher(this IServiceCollection services) =>
        services.AddHostedService<Dispatcher>().AddHostedService<OtherHosts>();
}
