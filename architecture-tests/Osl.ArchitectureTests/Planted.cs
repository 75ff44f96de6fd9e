namespace Osl.ArchitectureTests;

/// <summary>The deliberate breaches, one namespace a rule: what stands in for a module when a rule is to be seen to fail.</summary>
public static class Planted
{
    private const string Name = "Osl.ArchitectureTests.Violations";

    private static readonly Code All = House.Read(Name);

    public static string Project { get; } = Path.Combine(House.Root, "architecture-tests", Name);

    /// <summary>Projects and sources that are read and never built.</summary>
    public static string Folder(string rule) => Path.Combine(Project, "Planted", rule);

    public static Code[] In(string rule) => [Code.In(All.Assembly, $"{Name}.{rule}")];
}
