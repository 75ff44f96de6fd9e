using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Persistence.PostgreSql.DesignTime;

/// <summary>Lets dotnet-ef build a module's context; it connects to nothing.</summary>
internal abstract class DesignTimeFactory<TContext>(string schema, Func<DbContextOptions<TContext>, TContext> create) : IDesignTimeDbContextFactory<TContext>
    where TContext : ModuleDbContext
{
    public TContext CreateDbContext(string[] args) => create(
        (DbContextOptions<TContext>)new DbContextOptionsBuilder<TContext>().UseDialect(new PostgreSqlDialect("Host=localhost"), schema).Options);
}
