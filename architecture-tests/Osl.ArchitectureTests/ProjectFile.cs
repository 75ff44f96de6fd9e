using System.Xml.Linq;

namespace Osl.ArchitectureTests;

/// <summary>A csproj as XML, and the sources beside it.</summary>
public sealed record ProjectFile(string Name, string Folder, XDocument Xml)
{
    public IReadOnlyList<string> References =>
        [.. Xml.Descendants("ProjectReference").Attributes("Include").Select(include => Path.GetFileNameWithoutExtension(include.Value.Replace('\\', '/')))];

    /// <summary>What is compiled: the folder without its output and without what is planted to be read only.</summary>
    public IEnumerable<string> Sources =>
        from file in Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        where Path.GetRelativePath(Folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj" or "Planted")
        select file;

    public static IReadOnlyList<ProjectFile> Under(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories).Order().Select(Load)];

    /// <summary>The namespace that the place of a source file asks for.</summary>
    public string NamespaceOf(string file) =>
        string.Join('.', Path.GetDirectoryName(Path.GetRelativePath(Folder, file))!.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Prepend(Name));

    private static ProjectFile Load(string file) =>
        new(Path.GetFileNameWithoutExtension(file), Path.GetDirectoryName(file)!, XDocument.Load(file));
}
