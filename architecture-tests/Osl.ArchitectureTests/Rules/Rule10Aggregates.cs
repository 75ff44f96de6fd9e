using Mono.Cecil;

namespace Osl.ArchitectureTests.Rules;

/// <summary>Rule 10: an aggregate is made by its factory, changed by its methods, and knows other aggregates by their ids.</summary>
public sealed class Rule10Aggregates
{
    private const string Entity = "Osl.BuildingBlocks.Domain.Entity`1";
    private const string Root = "Osl.BuildingBlocks.Domain.IAggregateRoot";

    private static readonly string[] ReadOnly =
        ["IEnumerable`1", "IReadOnlyCollection`1", "IReadOnlyList`1", "IReadOnlySet`1", "IReadOnlyDictionary`2", "ImmutableArray`1", "ImmutableList`1"];

    [Fact]
    public void Aggregates_guard_themselves()
    {
        Faults(House.DomainCode).ShouldHold();
        Faults(Planted.In("Rule10")).ShouldFind("OpenConstructor", "NoEmptyConstructor", "PublicSetter", "InitSetter", "OpenList", "OpenArray", "PartWithASetter");
    }

    [Fact]
    public void Aggregates_are_known_by_their_ids()
    {
        Holders(House.DomainCode).ShouldHold();
        Holders(Planted.In("Rule10")).ShouldFind("HoldsAnother", "HoldsOthers", "TellsOfAnother");
    }

    private static Verdict Faults(IEnumerable<Code> domains) => Verdict.On(
        domains.SelectMany(code => code.Types).Where(type => type.Is(Entity) && !type.IsAbstract),
        type => type.FullName,
        type => Constructors(type).Concat(Setters(type)).Concat(Collections(type)));

    private static IEnumerable<string> Constructors(TypeDefinition type)
    {
        var constructors = type.Methods.Where(method => method is { IsConstructor: true, IsStatic: false }).ToList();
        if (!constructors.Any(constructor => constructor is { HasParameters: false, IsPrivate: true }))
        {
            yield return "has no private parameterless constructor";
        }

        if (type.Is(Root) && constructors.Any(constructor => !constructor.IsPrivate))
        {
            yield return "can be made past its factory";
        }
    }

    private static IEnumerable<string> Setters(TypeDefinition type) =>
        type.Properties.Where(property => property.SetMethod is { IsPrivate: false }).Select(property => $"{property.Name} can be set from outside")
            .Concat(type.Fields.Where(field => !field.IsPrivate && field is { IsStatic: false }).Select(field => $"{field.Name} is a field that others see"));

    private static IEnumerable<string> Collections(TypeDefinition type) =>
        from property in type.Properties
        where property.GetMethod is { IsPrivate: false }
        where property.PropertyType is ArrayType || (property.PropertyType.Namespace.StartsWith("System.Collections", StringComparison.Ordinal) && !ReadOnly.Contains(property.PropertyType.GetElementType().Name))
        select $"{property.Name} hands out a collection that can be changed";

    /// <summary>Entities, values and domain events alike.</summary>
    private static Verdict Holders(IEnumerable<Code> domains) => Verdict.On(
        domains.SelectMany(code => code.Types),
        type => type.FullName,
        type => from field in type.Fields
                where !field.IsStatic
                from part in field.FieldType.Parts()
                where part.Resolve() is { } held && held.Is(Root)
                select $"{field.Name} holds {part.Name}; hold its id");
}
