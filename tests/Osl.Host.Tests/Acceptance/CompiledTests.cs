using Mono.Cecil;

namespace Osl.Host.Tests.Acceptance;

/// <summary>
/// The tests that the solution's test assemblies hold, as <c>Namespace.Class.method</c>. An inherited test counts under
/// each sealed class and under the abstract one that declares it.
/// </summary>
internal static class CompiledTests
{
    private static readonly Lazy<IReadOnlyList<string>> Names = new(() => [.. Assemblies().SelectMany(NamesIn)]);

    public static IReadOnlyList<string> All => Names.Value;

    /// <summary>Whether <paramref name="test"/>, <c>Class.method</c> or longer, is among them.</summary>
    public static bool Contains(string test) => All.Any(name => name == test || name.EndsWith("." + test, StringComparison.Ordinal));

    private static IEnumerable<string> Assemblies()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd('/'));
        var tests = output.Parent!.Parent!.Parent!.Parent!;
        return tests.GetDirectories("Osl.*.Tests")
            .Select(project => Path.Combine(project.FullName, "bin", output.Parent.Name, output.Name, project.Name + ".dll"))
            .Where(File.Exists);
    }

    private static IEnumerable<string> NamesIn(string path)
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(path));
        using var assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = resolver });
        var types = assembly.MainModule.GetTypes().Where(type => type.IsClass).ToList();
        return
        [
            .. from concrete in types
               where !concrete.IsAbstract
               from owner in WithBases(concrete)
               from method in owner.Methods
               where IsTest(method)
               from name in new[] { concrete.FullName, owner.FullName }.Distinct()
               select $"{name}.{method.Name}",
        ];
    }

    private static IEnumerable<TypeDefinition> WithBases(TypeDefinition type)
    {
        for (var current = type; current is not null && current.Module == type.Module; current = current.BaseType?.Resolve())
        {
            yield return current;
        }
    }

    private static bool IsTest(MethodDefinition method) => method.CustomAttributes.Any(attribute =>
        attribute.AttributeType.Name is "FactAttribute" or "TheoryAttribute" or "DatabaseFactAttribute" or "DatabaseTheoryAttribute"
        && attribute.Properties.All(property => property.Name != "Skip"));
}
