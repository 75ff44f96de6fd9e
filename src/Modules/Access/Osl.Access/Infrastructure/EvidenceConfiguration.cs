using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Infrastructure;

internal sealed class EvidenceConfiguration : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.ToTable("evidence");
        builder.Property(evidence => evidence.Id).ValueGeneratedNever();
        builder.Property(evidence => evidence.Document).HasMaxLength(TextLimits.Line);
        builder.Property(evidence => evidence.Years).HasPrecision(4, 2);
    }
}
