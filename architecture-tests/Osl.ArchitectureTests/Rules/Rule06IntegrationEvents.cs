using System.Text.Json;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Mono.Cecil;
using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Messaging;

namespace Osl.ArchitectureTests.Rules;

/// <summary>
/// Rule 6: an integration event is sealed, named in the past tense, stored under a name of its own with a version, and made of ids and
/// primitives. Its JSON equals what was approved: others have it in their inbox. A change is a new event under a new version.
/// </summary>
public sealed partial class Rule06IntegrationEvents
{
    private const string Base = "Osl.BuildingBlocks.Contracts.IntegrationEvent";

    private static readonly string Approved = Path.Combine(House.Root, "architecture-tests", "Osl.ArchitectureTests", "Approved", "integration-events.txt");

    private static readonly JsonSerializerOptions Json = new(EventTypes.Json)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        NumberHandling = JsonNumberHandling.Strict,
    };

    private static readonly string[] Primitives = ["String", "Boolean", "Int32", "Int64", "Decimal", "Guid", "DateOnly", "TimeOnly", "DateTimeOffset", "Nullable`1"];

    private static readonly string[] Lists = ["IReadOnlyList`1", "IReadOnlyCollection`1"];

    [Fact]
    public void Events_are_named_in_the_past_tense()
    {
        Tenses(House.ContractsCode).Except(ReviewedList.Read("event-names.txt")).ShouldHold();
        Tenses(Planted.In("Rule06")).ShouldFind("ApprovePlan");
    }

    [Fact]
    public void Events_are_sealed_versioned_and_made_of_ids_and_primitives()
    {
        Faults(House.ContractsCode).ShouldHold();
        Faults(Planted.In("Rule06")).ShouldFind("OpenEventRaised", "NamelessRaised", "UnversionedRaised", "OtherwiseNamedRaised", "FirstRaised", "SecondRaised", "NestingRaised", "ListingRaised");
    }

    /// <summary>After adding an event, run this test with OSL_APPROVE=1 and commit the file.</summary>
    [Fact]
    public void The_JSON_of_events_is_the_approved_one()
    {
        var events = Events(House.ContractsCode).Select(Load).ToList();
        if (Environment.GetEnvironmentVariable("OSL_APPROVE") == "1")
        {
            File.WriteAllText(Approved, string.Join("\n", events.Select(Shape).Order(StringComparer.Ordinal)));
        }

        var approved = File.ReadAllText(Approved).Split("\n\n").Select(shape => shape.Trim()).ToHashSet();
        Unapproved(events, approved).ShouldHold();
        Unapproved(Events(Planted.In("Rule06")).Where(type => type.Name == "FirstRaised").Select(Load), approved).ShouldFind("FirstRaised");
        approved.Select(shape => shape.Split('\n')[0]).Except(events.Select(EventTypes.NameOf)).ShouldBeEmpty("An approved event is gone; somebody's inbox may still hold it.");
    }

    private static IEnumerable<TypeDefinition> Events(IEnumerable<Code> contracts) => contracts.SelectMany(code => code.Types).Where(type => type.Is(Base));

    private static Verdict Tenses(IEnumerable<Code> contracts) => Verdict.On(
        Events(contracts),
        type => type.FullName,
        type => PastTense().IsMatch(type.Name) ? [] : ["is not named in the past tense"]);

    private static Verdict Faults(IEnumerable<Code> contracts)
    {
        var events = contracts.SelectMany(code => code.Types.Where(type => type.Is(Base)), (code, type) => (code, type, name: NameOf(type))).ToList();
        var names = events.CountBy(one => one.name).ToDictionary();
        return Verdict.On(
            events,
            one => one.type.FullName,
            one => Naming(one.code, one.type, one.name, names[one.name]).Concat(Content(one.type)));
    }

    private static IEnumerable<string> Naming(Code code, TypeDefinition type, string name, int sameName)
    {
        if (!type.IsSealed)
        {
            yield return "is not sealed";
        }

        var expected = $"{(House.ModuleOf(code.Name) ?? "planted").ToLowerInvariant()}.{Hump().Replace(type.Name, "-$0").ToLowerInvariant()}.v";
        if (!Regex.IsMatch(name, $"^{Regex.Escape(expected)}[1-9][0-9]*$"))
        {
            yield return $"is stored under \"{name}\", which is not {expected}1 or a later version";
        }

        if (sameName > 1)
        {
            yield return $"shares the name {name} with another event";
        }
    }

    private static IEnumerable<string> Content(TypeDefinition type) =>
        from property in type.Properties
        where property.GetMethod.IsPublic
        from part in property.PropertyType is ArrayType array ? array.ElementType.Parts() : property.PropertyType.Parts()
        where !(part.Namespace == "System" && Primitives.Contains(part.Name)) && !Lists.Contains(part.Name)
        select $"{property.Name} is neither an id nor a primitive";

    private static string NameOf(TypeDefinition type) =>
        type.CustomAttributes.FirstOrDefault(a => a.AttributeType.Name == nameof(EventNameAttribute))?.ConstructorArguments[0].Value as string ?? "";

    private static Verdict Unapproved(IEnumerable<Type> events, IReadOnlySet<string> approved) => Verdict.On(
        events,
        type => type.FullName!,
        type => approved.Contains(Shape(type).Trim()) ? [] : [$"has a JSON shape that nobody approved:\n{Shape(type)}"]);

    /// <summary>The event's name and its JSON schema, a property a line.</summary>
    private static string Shape(Type type)
    {
        var schema = Json.GetJsonSchemaAsNode(type);
        var required = schema["required"]?.AsArray().Select(name => (string?)name).ToHashSet() ?? [];
        var properties = schema["properties"]!.AsObject()
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => $"  {property.Key}{(required.Contains(property.Key) ? "" : "?")} {property.Value!.ToJsonString()}\n");
        return $"{EventTypes.NameOf(type)}\n{string.Concat(properties)}";
    }

    private static Type Load(TypeDefinition type) => Type.GetType($"{type.FullName}, {type.Module.Assembly.Name.Name}", throwOnError: true)!;

    /// <summary>PlanApproved, ReviewFellDue, ConsultationHeld.</summary>
    [GeneratedRegex("([a-z]ed|Began|Begun|Fell|Given|Held|Left|Made|Sent|Set|Taken|Withdrawn|Written)([A-Z]|$)")]
    private static partial Regex PastTense();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex Hump();
}
