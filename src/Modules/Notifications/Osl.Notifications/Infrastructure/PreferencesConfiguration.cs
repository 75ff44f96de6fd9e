using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Notifications.Domain.Preferences;

namespace Osl.Notifications.Infrastructure;

internal sealed class PreferencesConfiguration : IEntityTypeConfiguration<NotificationPreferences>
{
    public void Configure(EntityTypeBuilder<NotificationPreferences> builder)
    {
        builder.ToTable("preferences");
        builder.OwnsOne(one => one.QuietHours, hours =>
        {
            hours.Property(one => one.From).HasColumnName("QuietFrom");
            hours.Property(one => one.To).HasColumnName("QuietTo");
        });
        builder.OwnsMany(one => one.Choices, choice => choice.ToJson("choices"));
        builder.HasIndex(one => new { one.CentreId, one.Id });
    }
}
