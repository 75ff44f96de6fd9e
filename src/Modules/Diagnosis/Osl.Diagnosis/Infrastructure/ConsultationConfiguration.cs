using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class ConsultationConfiguration : IEntityTypeConfiguration<Consultation>
{
    public void Configure(EntityTypeBuilder<Consultation> builder)
    {
        builder.ToTable("consultation");
        builder.Property(one => one.Title).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.Description).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.Report).HasMaxLength(TextLimits.LongText);
        builder.Property(one => one.From).HasColumnName("announced_from");
        builder.Property(one => one.To).HasColumnName("announced_to");
        builder.Property(one => one.SearchText).HasMaxLength(TextLimits.LongText);
        builder.Property(one => one.SortText).HasMaxLength(3 * TextLimits.Name);
        builder.PrimitiveCollection(one => one.VoteNeedIds).OfIds();
        builder.HasIndex(one => new { one.CentreId, one.From, one.Id });
        builder.HasIndex(one => new { one.CentreId, one.DiagnosisId });
    }
}
