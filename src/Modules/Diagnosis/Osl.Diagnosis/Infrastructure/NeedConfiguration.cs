using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class NeedConfiguration : IEntityTypeConfiguration<Need>
{
    public void Configure(EntityTypeBuilder<Need> builder)
    {
        builder.ToTable("need");
        builder.Property(one => one.Title).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.CloseReason).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.SearchText).HasMaxLength(TextLimits.LongText);
        builder.Property(one => one.SortText).HasMaxLength(3 * TextLimits.Name);
        builder.HasIndex(one => new { one.CentreId, one.IdentifiedAt, one.Id });
        builder.HasIndex(one => new { one.CentreId, one.CommunityId, one.Status });
    }
}
