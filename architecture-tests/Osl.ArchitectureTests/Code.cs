using Mono.Cecil;

namespace Osl.ArchitectureTests;

/// <summary>A compiled project: the name that its namespaces begin with, and the types that people wrote in it.</summary>
public sealed record Code(string Name, AssemblyDefinition Assembly, IReadOnlyList<TypeDefinition> Types)
{
    public static Code Of(AssemblyDefinition assembly) => In(assembly, assembly.Name.Name);

    /// <summary>The part of an assembly that lies in one namespace and below.</summary>
    public static Code In(AssemblyDefinition assembly, string name) =>
        new(name, assembly, [.. assembly.MainModule.GetTypes().Where(type => type.IsWritten() && $"{type.Namespaced()}.".StartsWith($"{name}.", StringComparison.Ordinal))]);

    /// <summary>Osl.Diagnosis.Application.Communities.RegisterCommunity lies in Application.</summary>
    public string Layer(TypeDefinition type) => type.Namespaced()[Name.Length..].TrimStart('.').Split('.')[0];
}
