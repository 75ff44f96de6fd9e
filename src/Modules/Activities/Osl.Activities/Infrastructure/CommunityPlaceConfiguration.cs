using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class CommunityPlaceConfiguration : IEntityTypeConfiguration<CommunityPlace>
{
    public void Configure(EntityTypeBuilder<CommunityPlace> builder)
    {
        builder.ToTable("community_place");
        builder.Property(place => place.Name).HasMaxLength(TextLimits.Name);
        builder.Property(place => place.NameFolded).HasMaxLength(TextLimits.Name);
        builder.Property(place => place.NameSortKey).HasMaxLength(3 * TextLimits.Name);
        builder.Property(place => place.Address).HasMaxLength(TextLimits.Line);
        builder.Property(place => place.Host).HasMaxLength(TextLimits.Line);
        builder.Property(place => place.Latitude).HasPrecision(9, 6);
        builder.Property(place => place.Longitude).HasPrecision(9, 6);
        builder.Property(place => place.HouseRules).HasMaxLength(TextLimits.LongText);
        builder.Property(place => place.ClosingNote).HasMaxLength(TextLimits.Text);
        builder.IdList(place => place.CommunityIds);
        builder.IdList(place => place.ResidentHostIds);
        builder.EnumList(place => place.Accessibility);
        builder.OwnsMany(place => place.OpeningHours, hours => hours.ToJson("opening_hours"));
        builder.HasIndex(place => new { place.CentreId, place.NameSortKey, place.Id });
    }
}
