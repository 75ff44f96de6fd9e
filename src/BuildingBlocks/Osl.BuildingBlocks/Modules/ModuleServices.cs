using System.Reflection;
using System.Resources;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Localization;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Persistence;
using Osl.BuildingBlocks.Pipeline;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Modules;

/// <summary>What a module registers in one line, and what all modules share.</summary>
public static class ModuleServices
{
    /// <summary>Registers a module's context, handlers, validators, rules and texts.</summary>
    /// <typeparam name="TContext">The module's context; its assembly is the module's.</typeparam>
    /// <typeparam name="TEventMap">The module's switch from domain events to integration events.</typeparam>
    /// <param name="domain">The module's Domain assembly.</param>
    /// <param name="texts">The module's Resources, Polish and English.</param>
    public static IServiceCollection AddModule<TContext, TEventMap>(this IServiceCollection services, Assembly domain, ResourceManager texts)
        where TContext : ModuleDbContext
        where TEventMap : class, IEventMap
    {
        services.AddModuleContext<TContext, TEventMap>(typeof(TContext).Assembly, domain);
        services.AddHandlers(typeof(TContext).Assembly);
        services.AddSingleton(new TextSource(texts));
        RuleCatalogue.Include(domain);
        return services;
    }

    internal static void AddModuleContext<TContext, TEventMap>(this IServiceCollection services, params IEnumerable<Assembly> assemblies)
        where TContext : ModuleDbContext
        where TEventMap : class, IEventMap
    {
        services.AddPooledDbContextFactory<TContext>((provider, options) =>
            options.UseDialect(provider.GetRequiredService<IDatabaseDialect>(), SchemaOf<TContext>()));
        services.AddScoped(provider =>
        {
            var scope = provider.GetRequiredService<RequestScope>();
            var context = scope.Shared as TContext ?? provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext();
            context.Bind(scope);
            return context;
        });
        services.AddKeyedSingleton<IEventMap, TEventMap>(typeof(TContext));
        services.Contexts().Add(typeof(TContext), assemblies);
    }

    /// <summary>Registers the pipeline and the ports that every module uses.</summary>
    public static IServiceCollection AddBuildingBlocks(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<IIdSource, ClockedIdSource>();
        services.AddScoped<RequestScope>();
        services.TryAddScoped<ILegalParameters, DeclaredDefaults>();
        services.TryAddScoped<IContactDirectory, UnknownContacts>();
        services.TryAddScoped<IPersonDirectory, UnknownPeople>();
        services.AddSingleton<ISystemSender, SystemSender>();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<Texts>();
        services.AddSingleton<CompiledQueries>();
        services.AddScoped<UnitsOfWork>();
        services.AddScoped(typeof(IRepository<>), typeof(EfRepository<>));
        services.AddScoped(typeof(IRecords<>), typeof(EfRecords<>));
        services.AddScoped(typeof(IReads<>), typeof(EfReads<>));
        services.AddScoped(typeof(ITurns<>), typeof(EfTurns<>));
        services.AddScoped<ServiceFactory>(provider => provider.GetService!);
        services.AddScoped<IMediator, Mediator>();
        services.AddHttpContextAccessor();
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(InTimeBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(PermissionBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ReadAuditBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(TransactionBehaviour<,>));
        services.AddSingleton(new TextSource(new ResourceManager("Osl.BuildingBlocks.Resources.Texts", typeof(ModuleServices).Assembly)));
        RuleCatalogue.Include(typeof(Domain.Rule).Assembly);
        services.Contexts();
        services.AddModuleContext<MessagingDbContext, NoEvents>(typeof(MessagingDbContext).Assembly);
        return services;
    }

    private static ModuleContexts Contexts(this IServiceCollection services)
    {
        if (services.FirstOrDefault(service => service.ServiceType == typeof(ModuleContexts))?.ImplementationInstance is ModuleContexts known)
        {
            return known;
        }

        var contexts = new ModuleContexts();
        services.AddSingleton(contexts);
        return contexts;
    }

    internal static void AddHandlers(this IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(type => type is { IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var contract in type.GetInterfaces().Where(i => i.IsGenericType))
            {
                var definition = contract.GetGenericTypeDefinition();
                if (definition == typeof(IRequestHandler<,>))
                {
                    services.AddScoped(contract, type);
                }
                else if (definition == typeof(IValidator<>))
                {
                    services.AddSingleton(contract, type);
                }
                else if (definition == typeof(INotificationHandler<>))
                {
                    services.AddScoped(type);
                }
            }
        }
    }

    private static string SchemaOf<TContext>() => typeof(TContext).Name.Replace("DbContext", "", StringComparison.Ordinal).ToLowerInvariant();

    private sealed class NoEvents : IEventMap
    {
        public Contracts.IntegrationEvent? Map(Domain.IDomainEvent happened) => null;
    }
}
