using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class ConclusionConfiguration : IEntityTypeConfiguration<Conclusion>
{
    public void Configure(EntityTypeBuilder<Conclusion> builder)
    {
        builder.ToTable("conclusion");
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.Property<DiagnosisId>(nameof(DiagnosisId));
        builder.Property(one => one.Summary).HasMaxLength(TextLimits.Text);
        builder.PrimitiveCollection(one => one.MunicipalityIds).OfIds();
        builder.PrimitiveCollection(one => one.NeedIds).OfIds();
    }
}
