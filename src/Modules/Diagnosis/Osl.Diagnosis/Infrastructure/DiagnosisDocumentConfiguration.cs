using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class DiagnosisDocumentConfiguration : IEntityTypeConfiguration<DiagnosisDocument>
{
    public void Configure(EntityTypeBuilder<DiagnosisDocument> builder)
    {
        builder.ToTable("diagnosis");
        builder.Property(one => one.Title).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.MaterialChangeReason).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.From).HasColumnName("period_from");
        builder.Property(one => one.To).HasColumnName("period_to");
        builder.Property(one => one.SearchText).HasMaxLength(TextLimits.LongText);
        builder.Property(one => one.SortText).HasMaxLength(3 * TextLimits.Name);
        builder.PrimitiveCollection(one => one.Causes);
        builder.PrimitiveCollection(one => one.Symptoms);
        builder.PrimitiveCollection(one => one.ChangedConclusionIds).OfIds();
        builder.PrimitiveCollection(one => one.ExpiryRemindersTold);
        builder.OwnsMany(one => one.Sections, section => section.ToJson("sections"));
        builder.HasMany(one => one.Conclusions).WithOne().HasForeignKey(nameof(DiagnosisId));
        builder.Navigation(one => one.Conclusions).AutoInclude();
        builder.HasIndex(one => new { one.CentreId, one.DraftedAt, one.Id });
        builder.HasIndex(one => new { one.CentreId, one.PreviousVersionId }).Settles(DiagnosisRules.OneSuccessor);
        builder.HasIndex(one => one.ExpiresOn);
    }
}
