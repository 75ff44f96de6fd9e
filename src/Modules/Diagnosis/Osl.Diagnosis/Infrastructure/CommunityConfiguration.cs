using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Diagnosis.Domain.Communities;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class CommunityConfiguration : IEntityTypeConfiguration<Community>
{
    public void Configure(EntityTypeBuilder<Community> builder)
    {
        builder.ToTable("community");
        builder.Property(c => c.Name).HasMaxLength(TextLimits.Name);
        builder.Property(c => c.NameFolded).HasMaxLength(TextLimits.Name);
        builder.Property(c => c.NameSortKey).HasMaxLength(3 * TextLimits.Name);
        builder.Property(c => c.PowerMapNotes).HasMaxLength(TextLimits.Text);
        builder.Property(c => c.ArchiveReason).HasMaxLength(TextLimits.Line);
        builder.PrimitiveCollection(c => c.DisadvantageFlags).ElementType().HasConversion<string>();
        builder.PrimitiveCollection(c => c.MunicipalityIds).OfIds();
        builder.OwnsMany(c => c.TerritoryUnits, unit => unit.ToJson("territory_units"));
        builder.OwnsMany(c => c.Categories, category => category.ToJson("categories"));
        builder.OwnsMany(c => c.StageChanges, change => change.ToJson("stage_changes"));
        builder.HasIndex(c => new { c.CentreId, c.NameSortKey, c.Id });
        builder.HasIndex(c => new { c.CentreId, c.RegisteredAt, c.Id });
    }
}
