using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class OpinionConfiguration : IEntityTypeConfiguration<Opinion>
{
    public void Configure(EntityTypeBuilder<Opinion> builder)
    {
        builder.ToTable("opinion");
        builder.Property(one => one.Content).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.OfficialAnswer).HasMaxLength(TextLimits.Text);
        builder.HasIndex(one => new { one.CentreId, one.ConsultationId, one.RecordedAt, one.Id });
    }
}
