using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class RecognitionEntryConfiguration : IEntityTypeConfiguration<RecognitionEntry>
{
    public void Configure(EntityTypeBuilder<RecognitionEntry> builder)
    {
        builder.ToTable("recognition_entry");
        builder.Property(one => one.Title).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.Description).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.WithdrawalReason).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.SearchText).HasMaxLength(TextLimits.LongText);
        builder.Property(one => one.SortText).HasMaxLength(3 * TextLimits.Name);
        builder.PrimitiveCollection(one => one.Symptoms);
        builder.PrimitiveCollection(one => one.Causes);
        builder.OwnsMany(one => one.Sources, source => source.ToJson("sources"));
        builder.HasIndex(one => new { one.CentreId, one.RecognisedOn, one.Id });
        builder.HasIndex(one => new { one.CentreId, one.CommunityId });
        builder.HasIndex(one => new { one.CentreId, one.NeedId });
    }
}
