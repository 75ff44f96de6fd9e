using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Infrastructure;

internal sealed class MunicipalityCopyConfiguration : IEntityTypeConfiguration<MunicipalityCopy>
{
    public void Configure(EntityTypeBuilder<MunicipalityCopy> builder)
    {
        builder.ToTable("municipality_copy");
        builder.Property(copy => copy.Id).ValueGeneratedNever();
        builder.Property(copy => copy.Name).HasMaxLength(TextLimits.Name);
        builder.HasIndex(copy => new { copy.CentreId, copy.Id });
    }
}
