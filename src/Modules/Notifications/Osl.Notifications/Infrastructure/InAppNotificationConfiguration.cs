using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Notifications.Domain.InApp;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Infrastructure;

internal sealed class InAppNotificationConfiguration : IEntityTypeConfiguration<InAppNotification>
{
    public void Configure(EntityTypeBuilder<InAppNotification> builder)
    {
        builder.ToTable("in_app_notification");
        builder.Property(one => one.Occurrence).HasMaxLength(TextLimits.Name);
        builder.OwnsOne(one => one.Notice, NoticeColumns.Map);
        builder.Navigation(one => one.Notice).IsRequired();
        builder.HasIndex(one => new { one.CentreId, one.Occurrence, one.RecipientId }).Settles(NotificationRules.OncePerOccurrence);
        builder.HasIndex(one => new { one.CentreId, one.RecipientId, one.RaisedAt, one.Id });
    }
}
