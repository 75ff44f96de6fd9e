using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Recipients;

namespace Osl.Notifications.Infrastructure;

internal sealed class RecipientConfiguration : IEntityTypeConfiguration<Recipient>
{
    public void Configure(EntityTypeBuilder<Recipient> builder)
    {
        builder.ToTable("recipient");
        builder.Property(one => one.Post).HasMaxLength(TextLimits.Code);
        builder.PrimitiveCollection(one => one.Roles);
        builder.HasIndex(one => new { one.CentreId, one.Active });
    }
}
