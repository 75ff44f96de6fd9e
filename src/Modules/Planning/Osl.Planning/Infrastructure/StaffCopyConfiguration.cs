using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Infrastructure;

internal sealed class StaffCopyConfiguration : IEntityTypeConfiguration<StaffCopy>
{
    public void Configure(EntityTypeBuilder<StaffCopy> builder)
    {
        builder.ToTable("staff_copy");
        builder.Property(copy => copy.Id).ValueGeneratedNever();
        builder.HasIndex(copy => new { copy.CentreId, copy.Id });
    }
}
