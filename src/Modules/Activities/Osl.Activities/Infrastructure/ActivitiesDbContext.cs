using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class ActivitiesDbContext(DbContextOptions<ActivitiesDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "activities";

    protected override IEnumerable<Assembly> ModelAssemblies => [typeof(CommunityCopy).Assembly, typeof(ActivitiesDbContext).Assembly];
}
