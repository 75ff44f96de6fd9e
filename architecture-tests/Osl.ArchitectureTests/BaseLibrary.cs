namespace Osl.ArchitectureTests;

/// <summary>The assemblies that come with .NET itself, without ASP.NET Core and without any package.</summary>
public static class BaseLibrary
{
    public static string Folder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly HashSet<string> Names = [.. Directory.GetFiles(Folder, "*.dll").Select(file => Path.GetFileNameWithoutExtension(file))];

    public static bool Has(string assembly) => Names.Contains(assembly);
}
