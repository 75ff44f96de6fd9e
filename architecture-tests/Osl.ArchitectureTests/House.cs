using Mono.Cecil;
using Osl.BuildingBlocks.Modules;

namespace Osl.ArchitectureTests;

/// <summary>The product as it was built: its modules (the folders of src/Modules), its project files and its compiled code.</summary>
public static class House
{
    private static readonly DefaultAssemblyResolver Resolver = MakeResolver();

    public static string Root { get; } = FindRoot();

    /// <summary>Access, Diagnosis, …: a folder is a module.</summary>
    public static IReadOnlyList<string> Modules { get; } =
        [.. Directory.GetDirectories(Path.Combine(Root, "src", "Modules")).Select(folder => Path.GetFileName(folder)).Order()];

    /// <summary>What is delivered: everything under src.</summary>
    public static IReadOnlyList<ProjectFile> Projects { get; } = ProjectFile.Under(Path.Combine(Root, "src"));

    public static IReadOnlyList<Code> Code { get; } = [.. Projects.Select(project => Read(project.Name))];

    /// <summary>Osl.Diagnosis, Osl.Planning, …</summary>
    public static IReadOnlyList<Code> ModuleCode { get; } = [.. Modules.Select(module => Named($"Osl.{module}"))];

    public static IReadOnlyList<Code> DomainCode { get; } = [.. Modules.Select(module => Named($"Osl.{module}.Domain"))];

    public static IReadOnlyList<Code> ContractsCode { get; } = [.. Modules.Select(module => Named($"Osl.{module}.Contracts"))];

    /// <summary>Rule 5 sees to it that none is missing.</summary>
    public static IReadOnlyList<IModule> Doors { get; } =
        [.. Modules.Select(module => Type.GetType($"Osl.{module}.{module}Module, Osl.{module}")).OfType<Type>().Select(door => (IModule)Activator.CreateInstance(door)!)];

    /// <summary>The modules in the host's list: what is served.</summary>
    public static IReadOnlyList<string> OpenedDoors { get; } = [.. Host.Modules.All.Select(door => ModuleOf(door.GetType().Namespace!)).OfType<string>()];

    /// <summary>The three projects of every module.</summary>
    public static IEnumerable<Code> InModules => ModuleCode.Concat(DomainCode).Concat(ContractsCode);

    public static Code Named(string name) => Code.Single(code => code.Name == name);

    public static Code Read(string assembly)
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{assembly}.dll");
        return ArchitectureTests.Code.Of(AssemblyDefinition.ReadAssembly(file, new ReaderParameters { AssemblyResolver = Resolver }));
    }

    /// <summary>The module that a project, an assembly or a namespace belongs to: Osl.Diagnosis.Domain is of Diagnosis.</summary>
    public static string? ModuleOf(string name) => name.Split('.') is ["Osl", var module, ..] && Modules.Contains(module) ? module : null;

    /// <summary>Not of this house: of .NET or of a package.</summary>
    public static bool IsForeign(TypeReference type) => !type.AssemblyName().StartsWith("Osl.", StringComparison.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OSL.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("OSL.sln lies in no folder above the tests.");
        }

        return folder.FullName;
    }

    private static DefaultAssemblyResolver MakeResolver()
    {
        var resolver = new DefaultAssemblyResolver();
        foreach (var folder in new[] { AppContext.BaseDirectory, BaseLibrary.Folder, Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Http.HttpContext).Assembly.Location)! })
        {
            resolver.AddSearchDirectory(folder);
        }

        return resolver;
    }
}
