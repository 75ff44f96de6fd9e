using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Infrastructure;

internal sealed class ConclusionCopyConfiguration : IEntityTypeConfiguration<ConclusionCopy>
{
    public void Configure(EntityTypeBuilder<ConclusionCopy> builder)
    {
        builder.ToTable("conclusion_copy");
        builder.Property(copy => copy.Id).ValueGeneratedNever();
        builder.Property(copy => copy.Kind).HasMaxLength(TextLimits.Code);
        builder.Property(copy => copy.Scope).HasMaxLength(TextLimits.Code);
        builder.Property(copy => copy.Summary).HasMaxLength(TextLimits.LongText);
        builder.IdList(copy => copy.MunicipalityIds);
        builder.IdList(copy => copy.NeedIds);
        builder.HasIndex(copy => new { copy.CentreId, copy.DiagnosisId });
    }
}
