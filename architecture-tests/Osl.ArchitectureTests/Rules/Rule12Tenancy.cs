using Microsoft.EntityFrameworkCore;
using Mono.Cecil;
using Osl.BuildingBlocks.Persistence;

namespace Osl.ArchitectureTests.Rules;

/// <summary>Rule 12: what a centre owns is filtered by centre; whoever reads past the filter, or writes SQL by hand, stands in a short reviewed list.</summary>
public sealed class Rule12Tenancy
{
    /// <summary>A sweep looks across centres for what is due; only the system can send one.</summary>
    private const string Sweep = "Osl.BuildingBlocks.Application.ISweepHandler`1";

    private static readonly string[] PastTheFilter = ["IgnoreQueryFilters", "get_AcrossCentres"];

    private static readonly string[] RawSql = ["FromSql", "ExecuteSql", "SqlQuery", "set_CommandText"];

    [Fact]
    public void Every_entity_is_filtered_by_centre()
    {
        Unfiltered(Models.OfTheHouse).Except(ReviewedList.Read("unfiltered-entities.txt")).ShouldHold();
        Unfiltered(Models.Planted).ShouldFind("Unfiltered", "FilteredForShow", "OfNoCentre");
    }

    [Fact]
    public void Nobody_reads_past_the_filter()
    {
        Calls(House.Code, PastTheFilter).Except(ReviewedList.Read("ignored-filters.txt")).ShouldHold();
        Calls(Planted.In("Rule12"), PastTheFilter).ShouldFind("ReadsEveryCentre", "ReadsEveryCentreInALambda", "AsksForEveryCentre");
    }

    [Fact]
    public void Nobody_writes_SQL_by_hand()
    {
        Calls(House.Code, RawSql).Except(ReviewedList.Read("raw-sql.txt")).ShouldHold();
        Calls(Planted.In("Rule12"), RawSql).ShouldFind("WritesSql", "WritesACommand");
    }

    private static Verdict Unfiltered(IEnumerable<ModuleModel> models) => Verdict.On(
        models.SelectMany(model => model.OwnTables).Where(entity => !entity.IsOwned()),
        entity => entity.Name,
        entity => entity.GetDeclaredQueryFilters().Any(filter => filter.Key == ModuleDbContext.TenantFilter && $"{filter.Expression}".Contains("CentreId", StringComparison.Ordinal))
            ? []
            : ["is not filtered by centre"]);

    private static Verdict Calls(IEnumerable<Code> projects, string[] names) => Verdict.On(
        projects.SelectMany(code => code.Types).Where(type => !type.Is(Sweep)),
        type => type.FullName,
        type => type.MembersUsed().Select(use => use.Member)
            .Where(member => names.Any(name => member.Name.StartsWith(name, StringComparison.Ordinal)))
            .Select(member => $"calls {member.DeclaringType.Name}.{member.Name}"));
}
