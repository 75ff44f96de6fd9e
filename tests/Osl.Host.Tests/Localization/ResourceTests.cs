using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Osl.Host.Tests.Localization;

/// <summary>Both languages say the same things (A16). A rule's English sentence stands in its code, so its code needs no English text.</summary>
public sealed partial class ResourceTests
{
    private static readonly string[] PolishFiles = Directory.GetFiles(Repository.Path("src"), "Texts.resx", SearchOption.AllDirectories);

    [Fact]
    public void No_key_lacks_a_language()
    {
        PolishFiles.ShouldNotBeEmpty();
        foreach (var file in PolishFiles)
        {
            var (polish, english) = (Texts(file), Texts(English(file)));
            polish.Count.ShouldBePositive(file);
            english.Keys.Except(polish.Keys).ShouldBeEmpty($"{file} lacks Polish");
            polish.Keys.Where(key => !RuleCode().IsMatch(key)).Except(english.Keys).ShouldBeEmpty($"{file} lacks English");
            polish.Concat(english).Where(text => string.IsNullOrWhiteSpace(text.Value)).ShouldBeEmpty(file);
        }
    }

    [Fact]
    public void Both_languages_fill_in_the_same_places()
    {
        foreach (var file in PolishFiles)
        {
            var english = Texts(English(file));
            foreach (var (key, polish) in Texts(file))
            {
                if (english.TryGetValue(key, out var text))
                {
                    Places(text).ShouldBe(Places(polish), $"{key} in {file}");
                }
            }
        }
    }

    private static string English(string file) => Path.ChangeExtension(file, ".en.resx");

    private static Dictionary<string, string> Texts(string file) => File.Exists(file)
        ? XDocument.Load(file).Root!.Elements("data").ToDictionary(e => (string)e.Attribute("name")!, e => (string)e.Element("value")!)
        : [];

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"^[A-Z]{3}-\d+", RegexOptions.NonBacktracking)]
    private static partial Regex RuleCode();

    [GeneratedRegex(@"\{\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
