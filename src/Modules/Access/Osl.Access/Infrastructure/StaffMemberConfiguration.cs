using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Access.Infrastructure;

internal sealed class StaffMemberConfiguration : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> builder)
    {
        builder.ToTable("staff_member");
        builder.Property(member => member.DisplayName).HasMaxLength(TextLimits.Name);
        builder.Property(member => member.SearchFolded).HasMaxLength((2 * TextLimits.Name) + 1);
        builder.Property(member => member.NameSortKey).HasMaxLength(3 * TextLimits.Name);
        builder.Property(member => member.Email).HasMaxLength(TextLimits.Name);
        builder.Property(member => member.EmailKey).HasMaxLength(TextLimits.Name);
        builder.Property(member => member.Phone).HasMaxLength(40);
        builder.Property(member => member.Language).HasMaxLength(2);
        builder.OwnsOne(member => member.Clearance, clearance => clearance.ToJson("clearance"));
        builder.HasMany(member => member.Roles).WithOne().HasForeignKey("StaffMemberId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(member => member.Evidence).WithOne().HasForeignKey("StaffMemberId").OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(member => member.Roles).AutoInclude();
        builder.Navigation(member => member.Evidence).AutoInclude();
        builder.HasIndex(member => new { member.CentreId, member.EmailKey }).Settles(StaffRules.EmailOnce);
        builder.HasIndex(member => new { member.CentreId, member.NameSortKey, member.Id });
    }
}
