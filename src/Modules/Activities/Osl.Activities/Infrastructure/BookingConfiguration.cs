using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Infrastructure;

internal sealed class BookingConfiguration : IEntityTypeConfiguration<Booking>
{
    public void Configure(EntityTypeBuilder<Booking> builder)
    {
        builder.ToTable("booking");
        builder.Property(booking => booking.Purpose).HasMaxLength(TextLimits.Line);
        builder.Property(booking => booking.CancellationReason).HasMaxLength(TextLimits.Line);
        builder.HasIndex(booking => new { booking.CentreId, booking.PlaceId, booking.StartsAt, booking.Id });
        builder.Ignore(booking => booking.PartyId);
        builder.HasIndex(booking => new { booking.CentreId, booking.GroupId, booking.EndsAt });
    }
}
