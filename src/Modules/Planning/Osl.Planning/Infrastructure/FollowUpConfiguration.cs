using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.FollowUps;

namespace Osl.Planning.Infrastructure;

internal sealed class FollowUpConfiguration : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.ToTable("follow_up");
        builder.Property(followUp => followUp.Subject).HasMaxLength(TextLimits.Line);
        builder.Property(followUp => followUp.Note).HasMaxLength(TextLimits.Text);
        builder.HasIndex(followUp => new { followUp.CentreId, followUp.DueOn, followUp.Id });
        builder.HasIndex(followUp => new { followUp.CentreId, followUp.OwnerId, followUp.DueOn });
        builder.HasIndex(followUp => new { followUp.State, followUp.DueOn });
    }
}
