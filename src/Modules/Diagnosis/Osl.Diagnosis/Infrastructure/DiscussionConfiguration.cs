using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Discussions;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class DiscussionConfiguration : IEntityTypeConfiguration<Discussion>
{
    public void Configure(EntityTypeBuilder<Discussion> builder)
    {
        builder.ToTable("discussion");
        builder.Property(one => one.Topic).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.Place).HasMaxLength(TextLimits.Line);
        builder.Property(one => one.Outcome).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.CancelReason).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.SearchText).HasMaxLength(5 * TextLimits.LongText);
        builder.Property(one => one.SortText).HasMaxLength(3 * TextLimits.Name);
        builder.PrimitiveCollection(one => one.Theses);
        builder.HasIndex(one => new { one.CentreId, one.On, one.Id });
        builder.HasIndex(one => new { one.CentreId, one.CommunityId });
    }
}
