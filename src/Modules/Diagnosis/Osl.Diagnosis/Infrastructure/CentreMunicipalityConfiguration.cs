using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Municipalities;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class CentreMunicipalityConfiguration : IEntityTypeConfiguration<CentreMunicipality>
{
    public void Configure(EntityTypeBuilder<CentreMunicipality> builder)
    {
        builder.ToTable("centre_municipality");
        builder.HasKey(one => one.MunicipalityId);
        builder.Property(one => one.MunicipalityId).ValueGeneratedNever();
        builder.Property(one => one.Name).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.SourcePosition).IsConcurrencyToken();
        builder.HasIndex(one => one.CentreId);
    }
}
