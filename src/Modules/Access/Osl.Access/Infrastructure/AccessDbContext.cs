using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Access.Infrastructure;

internal sealed class AccessDbContext(DbContextOptions<AccessDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "access";

    protected override IEnumerable<Assembly> ModelAssemblies => [typeof(Centre).Assembly, typeof(AccessDbContext).Assembly];
}
