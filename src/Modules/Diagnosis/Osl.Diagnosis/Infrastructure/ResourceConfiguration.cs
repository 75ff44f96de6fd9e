using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Diagnosis.Domain.Resources;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class ResourceConfiguration : IEntityTypeConfiguration<Resource>
{
    public void Configure(EntityTypeBuilder<Resource> builder)
    {
        builder.ToTable("resource");
        builder.Property(one => one.Name).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.Description).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.Availability).HasMaxLength(TextLimits.Line);
        builder.Property(one => one.Location).HasMaxLength(TextLimits.Line);
        builder.Property(one => one.SearchText).HasMaxLength(TextLimits.LongText);
        builder.Property(one => one.SortText).HasMaxLength(3 * TextLimits.Name);
        builder.PrimitiveCollection(one => one.CommunityIds).OfIds();
        builder.HasIndex(one => new { one.CentreId, one.SortText, one.Id });
    }
}
