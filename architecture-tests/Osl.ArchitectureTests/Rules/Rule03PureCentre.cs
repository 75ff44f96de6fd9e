namespace Osl.ArchitectureTests.Rules;

/// <summary>Rule 3: Domain knows .NET and the domain's ground floor; Contracts know .NET, MediatR and their ground floor, and are data.</summary>
public sealed class Rule03PureCentre
{
    [Fact]
    public void Domain_knows_the_base_library_and_the_ground_floor_alone()
    {
        Outside([.. House.DomainCode, House.Named("Osl.BuildingBlocks.Domain")], "Osl.BuildingBlocks.Domain").ShouldHold();
        Outside(Planted.In("Rule03.Domain"), "Osl.BuildingBlocks.Domain").ShouldFind("AggregateThatPublishes", "RuleWithAQuery");
    }

    [Fact]
    public void Contracts_know_the_base_library_MediatR_and_their_ground_floor_alone()
    {
        Outside([.. House.ContractsCode, House.Named("Osl.BuildingBlocks.Contracts")], "Osl.BuildingBlocks.Contracts", "MediatR").ShouldHold();
        Outside(Planted.In("Rule03.Contracts"), "Osl.BuildingBlocks.Contracts", "MediatR").ShouldFind("LeaksATypedId");
    }

    [Fact]
    public void Contracts_hold_sealed_records_and_enums()
    {
        NoData(House.ContractsCode).ShouldHold();
        NoData(Planted.In("Rule03.Contracts")).ShouldFind("IService", "OpenRecord", "PlainClass");
    }

    private static Verdict Outside(IEnumerable<Code> projects, params string[] known) => Verdict.On(
        projects.SelectMany(code => code.Types, (code, type) => (code, type)),
        one => one.type.FullName,
        one => one.type.TypesUsed()
            .Select(used => used.AssemblyName())
            .Where(assembly => assembly != one.code.Assembly.Name.Name && !BaseLibrary.Has(assembly) && !known.Contains(assembly))
            .Select(assembly => $"uses {assembly}"));

    private static Verdict NoData(IEnumerable<Code> contracts) => Verdict.On(
        contracts.SelectMany(code => code.Types),
        type => type.FullName,
        type => type.IsEnum || (type.IsRecord() && type.IsSealed) ? [] : ["is neither a sealed record nor an enum"]);
}
