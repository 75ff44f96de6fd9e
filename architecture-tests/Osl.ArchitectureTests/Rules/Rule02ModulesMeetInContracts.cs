using Mono.Cecil;

namespace Osl.ArchitectureTests.Rules;

/// <summary>Rule 2: code of one module that names a type of another names one of its Contracts.</summary>
public sealed class Rule02ModulesMeetInContracts
{
    [Fact]
    public void Modules_meet_in_contracts_alone()
    {
        Trespasses(House.InModules).ShouldHold();
        Trespasses(Planted.In("Rule02")).ShouldFind("KnocksAtAnotherDoor", "HidesItInALambda", "HidesItInAnAttribute");
    }

    private static Verdict Trespasses(IEnumerable<Code> modules) => Verdict.On(
        modules.SelectMany(code => code.Types, (code, type) => (code, type)),
        one => one.type.FullName,
        one => one.type.TypesUsed().Where(used => IsTrespass(one.code, used)).Select(used => $"uses {used.FullName}"));

    private static bool IsTrespass(Code code, TypeReference used) =>
        House.ModuleOf(used.AssemblyName()) is { } other
        && other != House.ModuleOf(code.Name)
        && used.AssemblyName() != $"Osl.{other}.Contracts";
}
