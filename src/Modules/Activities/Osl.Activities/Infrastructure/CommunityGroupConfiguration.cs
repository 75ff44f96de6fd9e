using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class CommunityGroupConfiguration : IEntityTypeConfiguration<CommunityGroup>
{
    public void Configure(EntityTypeBuilder<CommunityGroup> builder)
    {
        builder.ToTable("community_group");
        builder.Property(group => group.Name).HasMaxLength(TextLimits.Name);
        builder.Property(group => group.NameFolded).HasMaxLength(TextLimits.Name);
        builder.Property(group => group.NameSortKey).HasMaxLength(3 * TextLimits.Name);
        builder.Property(group => group.Purpose).HasMaxLength(TextLimits.Text);
        builder.Property(group => group.RegularPlace).HasMaxLength(TextLimits.Line);
        builder.Property(group => group.ClosingNote).HasMaxLength(TextLimits.Text);
        builder.IdList(group => group.CommunityIds);
        builder.OwnsMany(group => group.LeadershipChanges, change => change.ToJson("leadership_changes"));
        builder.HasIndex(group => new { group.CentreId, group.NameSortKey, group.Id });
        builder.HasIndex(group => new { group.CentreId, group.ProposedAt, group.Id });
        builder.HasIndex(group => new { group.State, group.QuietSince });
    }
}
