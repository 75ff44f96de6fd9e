using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Infrastructure;

internal sealed class MunicipalityConfiguration : IEntityTypeConfiguration<Municipality>
{
    public void Configure(EntityTypeBuilder<Municipality> builder)
    {
        builder.ToTable("municipality");
        builder.Property(municipality => municipality.Id).ValueGeneratedNever();
        builder.Property(municipality => municipality.Name).HasMaxLength(TextLimits.Name);
        builder.Property(municipality => municipality.TerytCode).HasMaxLength(7);
    }
}
