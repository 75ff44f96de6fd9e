using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mono.Cecil;
using Osl.BuildingBlocks.Domain;

namespace Osl.ArchitectureTests.Rules;

/// <summary>
/// Rule 14: each rule that code declares has a code of its own, a test named by the code, an English sentence and a Polish text.
/// Every other text is there in both languages.
/// </summary>
public sealed partial class Rule14RuleCodes
{
    /// <summary>A project that declares rules, where its texts are, and where its tests are.</summary>
    private sealed record Place(IReadOnlyList<(Type Holder, Rule Rule)> Rules, string Texts, string Tests);

    private static IEnumerable<Place> InTheHouse =>
        House.Modules.Select(module => PlaceOf($"src/Modules/{module}", $"Osl.{module}")).Append(PlaceOf("src/BuildingBlocks", "Osl.BuildingBlocks"));

    private static IEnumerable<Place> PlantedPlace =>
        [new(RulesOf("Osl.ArchitectureTests.Violations"), Path.Combine(Planted.Folder("Rule14"), "Resources"), Planted.Folder("Rule14"))];

    [Fact]
    public void A_rule_has_a_code_of_its_own_a_test_and_its_texts()
    {
        Faults(InTheHouse).ShouldHold();
        Faults(PlantedPlace).ShouldFind("Untested", "Untranslated", "OtherPlaceholders", "Wordless", "Twice", "TwiceAgain", "CodeWithoutANumber");
    }

    [Fact]
    public void A_rule_is_asked_for_somewhere()
    {
        Idle(InTheHouse, House.Code).Except(ReviewedList.Read("idle-rules.txt")).ShouldHold();
        Idle(PlantedPlace, Planted.In("Rule14")).ShouldFind("Untested", "Untranslated", "OtherPlaceholders", "Wordless", "Twice", "TwiceAgain", "CodeWithoutANumber");
    }

    [Fact]
    public void Every_other_text_is_there_in_both_languages()
    {
        OneLanguage(InTheHouse).ShouldHold();
        OneLanguage(PlantedPlace).ShouldFind("OnlyPolish", "OnlyEnglish");
    }

    private static Verdict Faults(IEnumerable<Place> places)
    {
        var all = places.SelectMany(place => place.Rules, (place, one) => (place, one.Holder, one.Rule)).ToList();
        var codes = all.CountBy(one => one.Rule.Code).ToDictionary();
        var polish = places.Distinct().ToDictionary(place => place.Texts, place => Texts(place, "Texts.resx"));
        var tests = places.Distinct().ToDictionary(place => place.Tests, TestNames);
        return Verdict.On(
            all,
            one => $"{one.Holder.FullName}.{NameOf(one.Holder, one.Rule)}",
            one => FaultsOf(one.Rule, codes[one.Rule.Code], polish[one.place.Texts].GetValueOrDefault(one.Rule.Code), tests[one.place.Tests]));
    }

    private static Verdict Idle(IEnumerable<Place> places, IEnumerable<Code> projects)
    {
        var asked = projects.SelectMany(code => code.Types).SelectMany(type => type.MembersUsed(), (type, use) => (type, use.Member))
            .Where(one => one.Member is FieldReference && one.type.FullName != one.Member.DeclaringType.FullName)
            .Select(one => $"{one.Member.DeclaringType.FullName}.{one.Member.Name}").ToHashSet();
        return Verdict.On(
            places.SelectMany(place => place.Rules).Select(one => $"{one.Holder.FullName}.{NameOf(one.Holder, one.Rule)}"),
            rule => rule,
            rule => asked.Contains(rule) ? [] : ["is asked for nowhere"]);
    }

    private static IEnumerable<string> FaultsOf(Rule rule, int sameCode, string? polish, IReadOnlySet<string> tests)
    {
        if (!LikeACode().IsMatch(rule.Code))
        {
            yield return $"has the code {rule.Code}, which is not like DIA-01";
        }

        if (sameCode > 1)
        {
            yield return $"shares the code {rule.Code}";
        }

        if (!tests.Any(test => IsNamedBy(test, rule.Code.Replace('-', '_'))))
        {
            yield return $"has no test named {rule.Code.Replace('-', '_')}_…";
        }

        if (rule.Sentence.Length < 10)
        {
            yield return "has no English sentence";
        }

        if (string.IsNullOrWhiteSpace(polish))
        {
            yield return $"has no Polish text under {rule.Code}";
        }
        else if (!Placeholders(polish).SetEquals(Placeholders(rule.Sentence)))
        {
            yield return "has other placeholders in Polish than in English";
        }
    }

    /// <summary>DIA_01_a_territorial_community_needs_a_unit; DIA_01_and_DIA_02_… is named by both.</summary>
    private static bool IsNamedBy(string test, string code) =>
        test.StartsWith($"{code}_", StringComparison.Ordinal) || test.Contains($"_and_{code}_", StringComparison.Ordinal);

    private static Verdict OneLanguage(IEnumerable<Place> places) => Verdict.On(
        from place in places
        let codes = place.Rules.Select(one => one.Rule.Code).ToHashSet()
        let polish = Texts(place, "Texts.resx")
        let english = Texts(place, "Texts.en.resx")
        from key in polish.Keys.Union(english.Keys)
        where !codes.Contains(key)
        select (place, key, polish, english),
        one => $"{one.place.Texts}/{one.key}",
        one => new[] { (one.polish, "Polish"), (one.english, "English") }
            .Where(language => !language.Item1.ContainsKey(one.key))
            .Select(language => $"has no {language.Item2} text"));

    private static Place PlaceOf(string folder, string project) =>
        new([.. RulesOf($"{project}.Domain"), .. RulesOf(project)], Path.Combine(House.Root, folder, project, "Resources"), Path.Combine(House.Root, "tests", $"{project}.Tests"));

    private static IReadOnlyList<(Type, Rule)> RulesOf(string assembly) =>
        [.. from holder in Assembly.Load(assembly).GetTypes()
            from field in RuleFields(holder)
            select (holder, (Rule)field.GetValue(null)!)];

    private static IEnumerable<FieldInfo> RuleFields(Type holder) =>
        holder.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(field => field.FieldType == typeof(Rule));

    private static string NameOf(Type holder, Rule rule) => RuleFields(holder).First(field => ReferenceEquals(field.GetValue(null), rule)).Name;

    private static Dictionary<string, string> Texts(Place place, string file)
    {
        var path = Path.Combine(place.Texts, file);
        return File.Exists(path) ? XDocument.Load(path).Descendants("data").ToDictionary(data => (string)data.Attribute("name")!, data => (string)data.Element("value")!) : [];
    }

    private static IReadOnlySet<string> TestNames(Place place) => Directory.Exists(place.Tests)
        ? Directory.EnumerateFiles(place.Tests, "*.cs", SearchOption.AllDirectories).SelectMany(file => TestName().Matches(File.ReadAllText(file))).Select(found => found.Groups[1].Value).ToHashSet()
        : [];

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(found => found.Value)];

    [GeneratedRegex("^[A-Z]{2,4}-[0-9]{2}$")]
    private static partial Regex LikeACode();

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\[(?:\w*Fact|\w*Theory)\b[^;{]*?public (?:async )?(?:void|Task) (\w+)\(")]
    private static partial Regex TestName();
}
