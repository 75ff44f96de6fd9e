using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Persistence;
using Osl.DispatcherProcess.Ledgers;

namespace Osl.DispatcherProcess;

internal sealed class ConformanceDbContext(DbContextOptions<ConformanceDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "conformance";

    protected override IEnumerable<Assembly> ModelAssemblies => [typeof(ConformanceDbContext).Assembly];
}

internal sealed class LedgerConfiguration : IEntityTypeConfiguration<Ledger>
{
    public void Configure(EntityTypeBuilder<Ledger> builder) => builder.ToTable("ledger").HasIndex(ledger => new { ledger.CentreId, ledger.Id });
}

internal sealed class CopyConfiguration : IEntityTypeConfiguration<Copy>
{
    public void Configure(EntityTypeBuilder<Copy> builder) => builder.ToTable("copy");
}

internal sealed class EffectConfiguration : IEntityTypeConfiguration<Effect>
{
    public void Configure(EntityTypeBuilder<Effect> builder)
    {
        builder.ToTable("effect");
        builder.Property(effect => effect.Id).ValueGeneratedOnAdd();
        builder.Property(effect => effect.Consumer).HasMaxLength(200);
    }
}
