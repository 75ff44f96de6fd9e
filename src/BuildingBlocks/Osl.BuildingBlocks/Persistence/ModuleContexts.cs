using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>Which context a type belongs to: a module's own assembly and its Domain share one.</summary>
public sealed class ModuleContexts
{
    private readonly ConcurrentDictionary<Assembly, Type> contexts = new();

    internal void Add(Type context, params IEnumerable<Assembly> assemblies)
    {
        foreach (var assembly in assemblies)
        {
            contexts[assembly] = context;
        }
    }

    public IReadOnlyCollection<Type> All => [.. contexts.Values.Distinct().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    internal ModuleDbContext For(Type type, IServiceProvider services) =>
        contexts.TryGetValue(type.Assembly, out var context)
            ? (ModuleDbContext)services.GetRequiredService(context)
            : throw new InvalidOperationException($"{type} belongs to no module.");
}
