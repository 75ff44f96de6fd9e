using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Infrastructure;

internal sealed class CentreConfiguration : IEntityTypeConfiguration<Centre>
{
    public void Configure(EntityTypeBuilder<Centre> builder)
    {
        builder.ToTable("centre");
        builder.Property(centre => centre.Name).HasMaxLength(TextLimits.Name);
        builder.Property(centre => centre.NameFolded).HasMaxLength(TextLimits.Name);
        builder.Property(centre => centre.NameSortKey).HasMaxLength(3 * TextLimits.Name);
        builder.OwnsOne(centre => centre.Office, office => office.ToJson("office"));
        builder.OwnsMany(centre => centre.OpeningHours, hours => hours.ToJson("opening_hours"));
        builder.OwnsMany(centre => centre.Helplines, helpline => helpline.ToJson("helplines"));
        builder.OwnsMany(centre => centre.LegalNotices, notice => notice.ToJson("legal_notices"));
        builder.HasMany(centre => centre.Municipalities).WithOne().HasForeignKey("CentreKey").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(centre => centre.ContactPoints).WithOne().HasForeignKey("CentreKey").OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(centre => centre.Municipalities).AutoInclude();
        builder.Navigation(centre => centre.ContactPoints).AutoInclude();
        builder.HasIndex(centre => new { centre.NameSortKey, centre.Id });
    }
}
