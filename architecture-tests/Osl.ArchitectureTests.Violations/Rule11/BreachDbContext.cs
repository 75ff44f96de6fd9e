using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Persistence;
using Osl.Persistence.Sqlite;

namespace Osl.ArchitectureTests.Violations.Rule11;

/// <summary>A model with a fault an entity, undone again after the conventions have set it right. It has no migrations.</summary>
public sealed class BreachDbContext(DbContextOptions options) : ModuleDbContext(options)
{
    public override string Schema => "breach";

    protected override IEnumerable<Assembly> ModelAssemblies => [];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Innocent>();
        modelBuilder.Entity<Elsewhere>();
        modelBuilder.Entity<PointsOutside>().HasOne<OutboxMessage>().WithMany().HasForeignKey(row => row.Seq);
        modelBuilder.Entity<WithoutToken>();
        modelBuilder.Entity<EndlessText>().Property(row => row.Innocent).HasMaxLength(10);
        modelBuilder.Entity<EndlessText>().Property(row => row.InnocentShare).HasPrecision(5, 2);
        modelBuilder.Entity<Unfiltered>();
        modelBuilder.Entity<FilteredForShow>();
        modelBuilder.Entity<OfNoCentre>();
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Elsewhere>().ToTable("planning_elsewhere");
        modelBuilder.Entity<WithoutToken>().Property(root => root.Version).IsConcurrencyToken(false);
        modelBuilder.Entity<Unfiltered>().HasQueryFilter(TenantFilter, (LambdaExpression?)null);
        modelBuilder.Entity<FilteredForShow>().HasQueryFilter(TenantFilter, row => row.Id != Guid.Empty);
    }
}

/// <summary>Read as dotnet-ef would read it.</summary>
public sealed class BreachFactory : IDesignTimeDbContextFactory<BreachDbContext>
{
    public BreachDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<BreachDbContext>().UseDialect(new SqliteDialect("Data Source=:memory:", TimeProvider.System), "breach").Options);
}
