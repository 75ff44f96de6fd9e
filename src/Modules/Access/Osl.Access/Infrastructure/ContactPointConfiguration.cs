using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Infrastructure;

internal sealed class ContactPointConfiguration : IEntityTypeConfiguration<ContactPoint>
{
    public void Configure(EntityTypeBuilder<ContactPoint> builder)
    {
        builder.ToTable("contact_point");
        builder.Property(point => point.Id).ValueGeneratedNever();
        builder.Property(point => point.Name).HasMaxLength(TextLimits.Name);
        builder.Property(point => point.Note).HasMaxLength(TextLimits.Line);
        builder.OwnsOne(point => point.Office, office => office.ToJson("office"));
        builder.OwnsMany(point => point.Hours, hours => hours.ToJson("hours"));
    }
}
