using Mono.Cecil;

namespace Osl.ArchitectureTests.Rules;

/// <summary>Rule 5: a module shows its door and nothing else; classes are sealed; nothing changes in a static place.</summary>
public sealed class Rule05OneDoor
{
    private static readonly string[] Mutable = ["System.Collections.Generic", "System.Collections.Concurrent", "System.Collections", "System.Collections.ObjectModel", "System.Text"];

    [Fact]
    public void A_module_has_a_door()
    {
        Doorless(House.ModuleCode).ShouldHold();
        Doorless(Planted.In("Rule05.Doorless")).ShouldFind("Rule05.Doorless");
    }

    [Fact]
    public void The_host_opens_every_door()
    {
        Closed(House.Modules, House.OpenedDoors).ShouldHold();
        Closed(["Forgotten"], House.OpenedDoors).ShouldFind("Forgotten");
    }

    [Fact]
    public void A_module_exports_its_door_alone()
    {
        Exports(House.ModuleCode, IsDoor).ShouldHold();
        Exports(Planted.In("Rule05.Doors"), IsDoor).ShouldFind("SecondDoor");
    }

    [Fact]
    public void A_domain_exports_nothing()
    {
        Exports(House.DomainCode, (_, _) => false).ShouldHold();
        Exports(Planted.In("Rule05.Doors"), (_, _) => false).ShouldFind("SecondDoor", "DoorsModule");
    }

    [Fact]
    public void Every_concrete_class_is_sealed()
    {
        Open(House.Code).ShouldHold();
        Open(Planted.In("Rule05.Classes")).ShouldFind("OpenClass", "OpenNestedClass");
    }

    [Fact]
    public void No_static_state_can_change()
    {
        StaticState(House.Code).Except(ReviewedList.Read("static-state.txt")).ShouldHold();
        StaticState(Planted.In("Rule05.State")).ShouldFind("StaticField", "StaticProperty", "StaticList");
    }

    private static bool IsDoor(Code module, TypeDefinition type) => type.IsPublic && type.FullName == $"{module.Name}.{module.Name.Split('.')[^1]}Module";

    private static Verdict Doorless(IEnumerable<Code> modules) => Verdict.On(
        modules,
        code => code.Name,
        code => code.Types.Any(type => IsDoor(code, type)) ? [] : ["has no public class named after it that ends in Module"]);

    private static Verdict Closed(IEnumerable<string> modules, IReadOnlyList<string> opened) => Verdict.On(
        modules,
        module => module,
        module => opened.Contains(module) ? [] : ["is missing in the host's Modules.cs"]);

    private static Verdict Exports(IEnumerable<Code> projects, Func<Code, TypeDefinition, bool> mayBePublic) => Verdict.On(
        projects.SelectMany(code => code.Types, (code, type) => (code, type)),
        one => one.type.FullName,
        one => one.type.IsPublic && !mayBePublic(one.code, one.type) ? ["is public"] : []);

    private static Verdict Open(IEnumerable<Code> projects) => Verdict.On(
        projects.SelectMany(code => code.Types).Where(type => type.IsConcreteClass() && !IsGenerated(type)),
        type => type.FullName,
        type => type.IsSealed ? [] : ["is not sealed"]);

    /// <summary>EF writes migrations as open classes.</summary>
    private static bool IsGenerated(TypeDefinition type) => type.Namespaced().Contains(".Migrations", StringComparison.Ordinal);

    private static Verdict StaticState(IEnumerable<Code> projects) => Verdict.On(
        projects.SelectMany(code => code.Types).Where(type => !type.IsEnum),
        type => type.FullName,
        type => type.Fields
            .Where(field => field is { IsStatic: true, HasConstant: false } && (!field.IsInitOnly || CanChange(field.FieldType)))
            .Select(field => $"holds static state that can change: {field.Name}"));

    private static bool CanChange(TypeReference type) =>
        Mutable.Contains(type.Namespace) && type.Resolve() is { IsInterface: false, IsValueType: false };
}
