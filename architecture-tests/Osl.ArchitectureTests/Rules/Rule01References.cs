namespace Osl.ArchitectureTests.Rules;

/// <summary>Rule 1: project references are the ones that the architecture allows; they make no cycle; none is unused.</summary>
public sealed class Rule01References
{
    private static readonly IReadOnlyList<ProjectFile> PlantedProjects = ProjectFile.Under(Planted.Folder("Rule01"));

    [Fact]
    public void References_are_the_allowed_ones()
    {
        Allowed(House.Projects).ShouldHold();
        Allowed(PlantedProjects).ShouldFind("Osl.Breach", "Osl.Breach.Domain", "Osl.Breach.Contracts", "Osl.Persistence.Breach");
    }

    [Fact]
    public void References_make_no_cycle()
    {
        Cycles(House.Projects).ShouldHold();
        Cycles(PlantedProjects).ShouldFind("Osl.Host", "Osl.Persistence.Breach");
    }

    [Fact]
    public void No_reference_is_unused()
    {
        Unused(House.Projects, project => House.Named(project.Name)).ShouldHold();
        Unused(ProjectFile.Under(Planted.Folder("Rule01Unused")), project => House.Read(project.Name)).ShouldFind("Osl.ArchitectureTests.Violations");
    }

    private static Verdict Allowed(IReadOnlyList<ProjectFile> projects) => Verdict.On(
        projects,
        project => project.Name,
        project => project.References.Where(other => !MayReference(project.Name, other)).Select(other => $"may not reference {other}"));

    private static bool MayReference(string project, string other) => project switch
    {
        "Osl.BuildingBlocks.Domain" or "Osl.BuildingBlocks.Contracts" => false,
        "Osl.BuildingBlocks" => other is "Osl.BuildingBlocks.Domain" or "Osl.BuildingBlocks.Contracts",
        "Osl.Host" => true,
        _ when other == "Osl.Host" => false,
        _ when project.StartsWith("Osl.Persistence.", StringComparison.Ordinal) => IsBuildingBlock(other) || IsModule(other),
        _ when project.EndsWith(".Domain", StringComparison.Ordinal) => other == "Osl.BuildingBlocks.Domain",
        _ when project.EndsWith(".Contracts", StringComparison.Ordinal) => other == "Osl.BuildingBlocks.Contracts",
        _ => other == $"{project}.Domain" || other.EndsWith(".Contracts", StringComparison.Ordinal) || IsBuildingBlock(other),
    };

    private static bool IsBuildingBlock(string project) => project.StartsWith("Osl.BuildingBlocks", StringComparison.Ordinal);

    private static bool IsModule(string project) => project.Split('.') is ["Osl", not ("Host" or "Persistence")];

    private static Verdict Cycles(IReadOnlyList<ProjectFile> projects) => Verdict.On(
        projects,
        project => project.Name,
        project => Reachable(project, projects).Contains(project.Name) ? ["references itself in a circle"] : []);

    private static HashSet<string> Reachable(ProjectFile from, IReadOnlyList<ProjectFile> projects)
    {
        var reached = new HashSet<string>();
        var next = new Queue<string>(from.References);
        while (next.TryDequeue(out var name))
        {
            if (reached.Add(name))
            {
                projects.Where(project => project.Name == name).SelectMany(project => project.References).ToList().ForEach(next.Enqueue);
            }
        }

        return reached;
    }

    /// <summary>The compiler notes a reference in the assembly only when some code uses it.</summary>
    private static Verdict Unused(IEnumerable<ProjectFile> projects, Func<ProjectFile, Code> compiled) => Verdict.On(
        projects,
        project => project.Name,
        project => project.References
            .Except(compiled(project).Assembly.MainModule.AssemblyReferences.Select(reference => reference.Name))
            .Select(other => $"references {other} and uses nothing of it"));
}
