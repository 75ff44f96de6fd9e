using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Jobs;
using Osl.BuildingBlocks.Messaging.Deliveries;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Messaging.Retention;
using Osl.BuildingBlocks.Modules;

namespace Osl.BuildingBlocks.Messaging;

/// <summary>The door of the ground floor: delivery of the modules' events, and what an operator sees and mends of it.</summary>
public sealed class MessagingModule : IModule
{
    internal const string Manage = "messaging.deliveries.manage";

    public string Name => MessagingModel.Schema;

    public IReadOnlyList<PermissionDefinition> Permissions => [new(Manage, Roles.PlatformOperator)];

    public IReadOnlyList<JobDefinition> Jobs => [new("messaging.clean-up", "0 40 3 * * ?", () => new CleanUpMessaging())];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddEventDelivery(MessagingOptions.From(configuration));
        services.AddHostedService<Dispatcher>().AddHostedService<OtherHosts>();
        services.AddScoped<OpenDeliveries>();
        services.AddScoped<DeliveryAudit>();
        services.AddHandlers(typeof(MessagingModule).Assembly);
        RuleCatalogue.Include(typeof(MessagingModule).Assembly);
    }

    public void MapEndpoints(IEndpointRouteBuilder api) => DeliveryEndpoints.Map(api);
}
