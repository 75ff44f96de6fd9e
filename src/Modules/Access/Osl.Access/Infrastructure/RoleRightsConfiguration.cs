using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Access.Domain.Roles;

namespace Osl.Access.Infrastructure;

internal sealed class RoleRightsConfiguration : IEntityTypeConfiguration<RoleRights>
{
    public void Configure(EntityTypeBuilder<RoleRights> builder)
    {
        builder.ToTable("role_rights");
        builder.PrimitiveCollection(rights => rights.Added);
        builder.PrimitiveCollection(rights => rights.Removed);
        builder.HasIndex(rights => new { rights.CentreId, rights.Role }).IsUnique();
    }
}
