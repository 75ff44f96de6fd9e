using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>Carries the dialect into a context, so that its model is built for its database.</summary>
public sealed class DialectExtension(IDatabaseDialect dialect) : IDbContextOptionsExtension
{
    public IDatabaseDialect Dialect { get; } = dialect;

    public DbContextOptionsExtensionInfo Info => new ExtensionInfo(this);

    public void ApplyServices(IServiceCollection services)
    {
    }

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class ExtensionInfo(DialectExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => extension.Dialect.GetType().GetHashCode();

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) =>
            other is ExtensionInfo same && same.Extension is DialectExtension its && its.Dialect.GetType() == extension.Dialect.GetType();

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo)
        {
        }
    }
}

public static class DialectOptions
{
    /// <summary>Points a context at the database that the host is set to.</summary>
    public static DbContextOptionsBuilder UseDialect(this DbContextOptionsBuilder options, IDatabaseDialect dialect, string schema)
    {
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new DialectExtension(dialect));
        dialect.Use(options, schema);
        // The architecture tests compare each model with its migrations; a start need not do it again.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        return options;
    }
}
