using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class CommunityCopyConfiguration : IEntityTypeConfiguration<CommunityCopy>
{
    public void Configure(EntityTypeBuilder<CommunityCopy> builder)
    {
        builder.ToTable("community_copy");
        builder.Property(copy => copy.Id).ValueGeneratedNever();
        builder.Property(copy => copy.Name).HasMaxLength(TextLimits.Name);
        builder.Property(copy => copy.Kind).HasMaxLength(TextLimits.Code);
        builder.IdList(copy => copy.MunicipalityIds);
        builder.HasIndex(copy => new { copy.CentreId, copy.Id });
    }
}
