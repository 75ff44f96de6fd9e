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

    /// <summary>After adding an event, run this test with OSL_APPROVE=1 and commit the file. It adds; it never changes what was approved.</summary>
    [Fact]
    public void The_JSON_of_events_is_the_approved_one()
    {
        var shapes = Events(House.ContractsCode).Select(ShapeOf).ToList();
        var approved = ReadApproved();
        if (Environment.GetEnvironmentVariable("OSL_APPROVE") == "1")
        {
            approved = [.. approved.UnionBy(shapes, shape => shape.Name).OrderBy(shape => shape.Name, StringComparer.Ordinal)];
            File.WriteAllText(Approved, string.Join("\n\n", approved) + "\n");
        }

        Changed(shapes, approved).ShouldHold();
        Gone(approved, shapes).ShouldHold();

        Changed([new("planning.plan-closed.v1", "  id"), new("planning.new.v1", "  id")], [new("planning.plan-closed.v1", "  planId")]).ShouldFind("planning.plan-closed.v1", "planning.new.v1");
        Gone([new("planning.plan-forgotten.v1", "  id")], shapes).ShouldFind("planning.plan-forgotten.v1");
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

    private static Verdict Changed(IEnumerable<Shape> events, IReadOnlyList<Shape> approved) => Verdict.On(
        events,
        shape => shape.Name,
        shape => approved.FirstOrDefault(other => other.Name == shape.Name) switch
        {
            null => [$"is new and not approved:\n{shape.Properties}"],
            var other when other != shape => [$"has another JSON than was approved; make it the next version:\n{shape.Properties}"],
            _ => Array.Empty<string>(),
        });

    private static Verdict Gone(IEnumerable<Shape> approved, IReadOnlyList<Shape> events) => Verdict.On(
        approved,
        shape => shape.Name,
        shape => events.Any(other => other.Name == shape.Name) ? [] : ["was approved and is gone; somebody's inbox may still hold it"]);

    private static List<Shape> ReadApproved() =>
        [.. File.ReadAllText(Approved).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(text => text.Trim('\n').Split('\n', 2)).Select(parts => new Shape(parts[0], parts[1]))];

    private static Shape ShapeOf(TypeDefinition definition)
    {
        var type = Type.GetType($"{definition.FullName}, {definition.Module.Assembly.Name.Name}", throwOnError: true)!;
        var schema = Json.GetJsonSchemaAsNode(type);
        var required = schema["required"]?.AsArray().Select(name => (string?)name).ToHashSet() ?? [];
        var properties = schema["properties"]!.AsObject()
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => $"  {property.Key}{(required.Contains(property.Key) ? "" : "?")} {property.Value!.ToJsonString()}");
        return new(EventTypes.NameOf(type), string.Join('\n', properties));
    }

    /// <summary>An event's name and its JSON schema, a property a line.</summary>
    private sealed record Shape(string Name, string Properties)
    {
        public override string ToString() => $"{Name}\n{Properties}";
    }

    /// <summary>PlanApproved, ReviewFellDue, ConsultationHeld.</summary>
    [GeneratedRegex("([a-z]ed|Began|Begun|Fell|Given|Held|Left|Made|Sent|Set|Taken|Withdrawn|Written)([A-Z]|$)")]
    private static partial Regex PastTense();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex Hump();
}
