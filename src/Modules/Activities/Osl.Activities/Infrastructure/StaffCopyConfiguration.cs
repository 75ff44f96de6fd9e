using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Infrastructure;

internal sealed class StaffCopyConfiguration : IEntityTypeConfiguration<StaffCopy>
{
    public void Configure(EntityTypeBuilder<StaffCopy> builder)
    {
        builder.ToTable("staff_copy");
        builder.Property(copy => copy.Id).ValueGeneratedNever();
        builder.Property(copy => copy.Post).HasMaxLength(TextLimits.Code);
        builder.Property(copy => copy.Specialty).HasMaxLength(TextLimits.Code);
        builder.HasIndex(copy => new { copy.CentreId, copy.Id });
    }
}
