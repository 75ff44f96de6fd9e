using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Persistence;
using Osl.Access.Domain.Staff;

namespace Osl.Access.Infrastructure;

internal sealed class RoleAssignmentConfiguration : IEntityTypeConfiguration<RoleAssignment>
{
    public void Configure(EntityTypeBuilder<RoleAssignment> builder)
    {
        builder.ToTable("role_assignment");
        builder.Property(held => held.Id).ValueGeneratedNever();
        builder.PrimitiveCollection(held => held.Communities).OfIds();
    }
}
