using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Infrastructure;

internal sealed class DiagnosisCopyConfiguration : IEntityTypeConfiguration<DiagnosisCopy>
{
    public void Configure(EntityTypeBuilder<DiagnosisCopy> builder)
    {
        builder.ToTable("diagnosis_copy");
        builder.Property(copy => copy.Id).ValueGeneratedNever();
        builder.Property(copy => copy.Title).HasMaxLength(TextLimits.Line);
        builder.Property(copy => copy.Scope).HasMaxLength(TextLimits.Code);
        builder.HasIndex(copy => new { copy.CentreId, copy.PreviousDiagnosisId });
    }
}
