using Mono.Cecil;

namespace Osl.ArchitectureTests.Rules;

/// <summary>
/// Rule 4: layers are namespaces, and beside the door everything lies in one. Application knows no Infrastructure, Endpoints, EF Core or ASP.NET; Infrastructure no Endpoints;
/// Endpoints no Infrastructure. What is sent or answered is made of plain values: of the domain, its enums alone.
/// </summary>
public sealed class Rule04Layers
{
    private static readonly Dictionary<string, string[]> Unknown = new()
    {
        ["Application"] = ["Infrastructure", "Endpoints", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore"],
        ["Infrastructure"] = ["Endpoints"],
        ["Endpoints"] = ["Infrastructure", "Microsoft.EntityFrameworkCore"],
    };

    [Fact]
    public void Layers_do_not_look_up()
    {
        Lookups(House.ModuleCode).ShouldHold();
        Lookups(Planted.In("Rule04.Layers")).ShouldFind("UsesInfrastructure", "UsesEndpoints", "UsesEntityFramework", "UsesHttp", "AnswersRequests", "ReadsTheDatabase");
    }

    [Fact]
    public void Everything_lies_in_a_layer()
    {
        Strays(House.ModuleCode).ShouldHold();
        Strays(Planted.In("Rule04.Strays")).ShouldFind("BesideTheDoor", "InALayerOfItsOwn");
    }

    [Fact]
    public void Requests_and_responses_carry_no_domain_object()
    {
        Leaks(House.ModuleCode).ShouldHold();
        Leaks(Planted.In("Rule04.Messages")).ShouldFind("AnswersWithAPeriod", "ResponseWithAnId", "BindsAPeriod", "BindsACommandWithAnId");
    }

    private static Verdict Strays(IEnumerable<Code> modules) => Verdict.On(
        modules.SelectMany(code => code.Types, (code, type) => (code, type)),
        one => one.type.FullName,
        one => Unknown.ContainsKey(one.code.Layer(one.type)) || one.type.IsPublic ? [] : ["lies in no layer"]);

    private static Verdict Lookups(IEnumerable<Code> modules) => Verdict.On(
        from code in modules
        from type in code.Types
        where Unknown.ContainsKey(code.Layer(type))
        select (code, type),
        one => one.type.FullName,
        one => one.type.TypesUsed().Where(used => Unknown[one.code.Layer(one.type)].Any(layer => LiesIn(one.code, used, layer))).Select(used => $"uses {used.FullName}"));

    private static bool LiesIn(Code code, TypeReference used, string layer) =>
        $"{used.Namespaced()}.".StartsWith(layer.Contains('.', StringComparison.Ordinal) ? $"{layer}." : $"{code.Name}.{layer}.", StringComparison.Ordinal);

    /// <summary>What goes over the wire: the answers of messages, and what endpoints bind.</summary>
    private static Verdict Leaks(IEnumerable<Code> modules) => Verdict.On(
        from code in modules
        from type in code.Types
        let wired = code.Layer(type) == "Endpoints" && !type.IsRecord() ? Bound(type) : type.Argument("MediatR.IRequest`1").Parts()
        where wired.Any()
        select (type, wired),
        one => one.type.FullName,
        one => one.wired.SelectMany(part => Carried(part, [])));

    private static IEnumerable<TypeReference> Bound(TypeDefinition endpoints) =>
        endpoints.Bodies().SelectMany(method => method.Parameters).SelectMany(parameter => parameter.ParameterType.Parts()).Where(part => part.Resolve() is { IsInterface: false });

    private static IEnumerable<string> Carried(TypeReference reference, HashSet<string> seen)
    {
        if (!seen.Add(reference.FullName) || reference.AssemblyName() is "Osl.BuildingBlocks" || House.IsForeign(reference) || reference.Resolve() is not { IsEnum: false } type)
        {
            return [];
        }

        return type.AssemblyName().EndsWith(".Domain", StringComparison.Ordinal)
            ? [$"carries {type.FullName}"]
            : type.Properties.Where(property => property.GetMethod is { IsPublic: true, IsStatic: false }).SelectMany(property => property.PropertyType.Parts()).SelectMany(part => Carried(part, seen));
    }
}
