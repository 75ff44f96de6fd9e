using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Digests;

namespace Osl.Notifications.Infrastructure;

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.ToTable("agenda_item");
        builder.Property(item => item.Title).HasMaxLength(TextLimits.Line);
        builder.HasIndex(item => new { item.CentreId, item.Topic, item.SubjectId, item.BelongsToId }).IsUnique();
        builder.HasIndex(item => new { item.CentreId, item.Open });
    }
}
