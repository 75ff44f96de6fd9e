using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Campaigns;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("campaign");
        builder.Property(one => one.Title).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.TitleFolded).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.Goal).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.Message).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.OutcomeNote).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.From).HasColumnName("runs_from");
        builder.Property(one => one.To).HasColumnName("runs_to");
        builder.IdList(one => one.CommunityIds);
        builder.IdList(one => one.ActivityIds);
        builder.EnumList(one => one.Channels);
        builder.OwnsMany(one => one.Reach, reach => reach.ToJson("reach"));
        builder.HasIndex(one => new { one.CentreId, one.From, one.Id });
    }
}
