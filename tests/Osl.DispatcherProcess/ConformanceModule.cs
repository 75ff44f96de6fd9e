using System.Resources;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.DispatcherProcess.Consumers;

namespace Osl.DispatcherProcess;

/// <summary>A module of the tests' own: ledgers tell, and three consumers listen.</summary>
internal sealed class ConformanceModule(IReadOnlyList<ConsumerDefinition> consumers) : IModule
{
    public static readonly IReadOnlyList<ConsumerDefinition> AllConsumers =
    [
        new(RecordNotes.Consumer, typeof(Noted), typeof(RecordNotes)),
        new(KeepCopies.Consumer, typeof(Noted), typeof(KeepCopies)),
        new(RecordCopies.Consumer, typeof(Copied), typeof(RecordCopies)),
    ];

    public string Name => "conformance";

    public IReadOnlyList<ConsumerDefinition> Consumers => consumers;

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModule<ConformanceDbContext, ConformanceEventMap>(typeof(ConformanceModule).Assembly, new ResourceManager("Osl.DispatcherProcess.Texts", typeof(ConformanceModule).Assembly));
        services.AddSingleton<Faults>();
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
    }
}
