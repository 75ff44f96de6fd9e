using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Persistence;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Infrastructure;

internal sealed class PlanningDbContext(DbContextOptions<PlanningDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "planning";

    protected override IEnumerable<Assembly> ModelAssemblies => [typeof(OslPlan).Assembly, typeof(PlanningDbContext).Assembly];
}
