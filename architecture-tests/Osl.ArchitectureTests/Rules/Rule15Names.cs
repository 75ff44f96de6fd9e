using System.Text.RegularExpressions;

namespace Osl.ArchitectureTests.Rules;

/// <summary>Rule 15: a namespace is its folder; a friend assembly exists; versions stand in Directory.Packages.props alone.</summary>
public sealed partial class Rule15Names
{
    private static readonly string[] Places = [.. new[] { "src", "tests", "architecture-tests" }.Select(place => Path.Combine(House.Root, place))];

    private static readonly IReadOnlyList<ProjectFile> Projects =
        [.. Places.SelectMany(ProjectFile.Under).Where(project => !project.Folder.Contains("Planted", StringComparison.Ordinal))];

    private static readonly IReadOnlyList<ProjectFile> PlantedProjects = ProjectFile.Under(Planted.Folder("Rule15"));

    [Fact]
    public void Namespaces_follow_folders()
    {
        Namespaces(Projects).ShouldHold();
        Namespaces(PlantedProjects).ShouldFind("Misplaced", "WithoutNamespace");
    }

    [Fact]
    public void Friend_assemblies_exist()
    {
        Friends(House.Code).ShouldHold();
        Friends(Planted.In("Rule15")).ShouldFind("Rule15");
    }

    [Fact]
    public void No_project_names_a_version()
    {
        Versions(Projects).ShouldHold();
        Versions(PlantedProjects).ShouldFind("Breach");
    }

    private static Verdict Namespaces(IEnumerable<ProjectFile> projects) => Verdict.On(
        projects.SelectMany(project => project.Sources, (project, file) => (project, file)),
        one => Path.ChangeExtension(one.file, null),
        one =>
        {
            var expected = one.project.NamespaceOf(one.file);
            var text = File.ReadAllText(one.file);
            return Namespace().Match(text) is { Success: true } found
                ? found.Groups[1].Value == expected ? [] : [$"is in {found.Groups[1].Value}, its folder says {expected}"]
                : Declaration().IsMatch(text) ? [$"declares a type in no namespace, its folder says {expected}"] : [];
        });

    private static Verdict Friends(IEnumerable<Code> projects) => Verdict.On(
        projects.SelectMany(code => code.Assembly.CustomAttributes.Where(a => a.AttributeType.Name == "InternalsVisibleToAttribute"), (code, friend) => (code, friend)),
        one => one.code.Name,
        one => Projects.Any(project => project.Name == (string)one.friend.ConstructorArguments[0].Value) ? [] : [$"is open to {one.friend.ConstructorArguments[0].Value}, which does not exist"]);

    private static Verdict Versions(IEnumerable<ProjectFile> projects) => Verdict.On(
        projects,
        project => project.Name,
        project => project.Xml.Descendants()
            .Where(item => item.Name.LocalName is "PackageReference" or "PackageVersion" or "PackageDownload")
            .Where(item => item.Attributes().Select(a => a.Name).Concat(item.Elements().Select(e => e.Name)).Any(name => name.LocalName is "Version" or "VersionOverride"))
            .Select(item => $"names a version of {item.Attribute("Include")?.Value}"));

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(public |internal |sealed |static |abstract |readonly |partial )*(class|record|struct|interface|enum) (?!Program\b)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
