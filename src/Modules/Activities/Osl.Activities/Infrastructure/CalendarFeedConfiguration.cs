using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Calendars;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Infrastructure;

internal sealed class CalendarFeedConfiguration : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.ToTable("calendar_feed");
        builder.Property(feed => feed.TokenHash).HasMaxLength(TextLimits.Code);
        builder.HasIndex(feed => new { feed.CentreId, feed.TokenHash }).IsUnique();
        builder.HasIndex(feed => new { feed.CentreId, feed.StaffMemberId }).IsUnique();
    }
}
