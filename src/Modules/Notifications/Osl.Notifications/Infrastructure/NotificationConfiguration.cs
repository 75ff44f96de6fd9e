using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Infrastructure;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("notification");
        builder.Property(one => one.Occurrence).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.MessageKey).HasMaxLength(MessageKey.Length);
        builder.OwnsOne(one => one.Notice, NoticeColumns.Map);
        builder.Navigation(one => one.Notice).IsRequired();
        builder.OwnsMany(one => one.Lines, line => line.ToJson("lines"));
        builder.OwnsMany(one => one.Attempts, attempt => attempt.ToJson("attempts"));
        builder.HasIndex(one => new { one.CentreId, one.Occurrence, one.RecipientId, one.Channel }).Settles(NotificationRules.OncePerOccurrence);
        builder.HasIndex(one => new { one.CentreId, one.QueuedAt, one.Id });
        builder.HasIndex(one => new { one.CentreId, one.PersonId });
        builder.HasIndex(one => new { one.Status, one.QueuedAt });
    }
}
