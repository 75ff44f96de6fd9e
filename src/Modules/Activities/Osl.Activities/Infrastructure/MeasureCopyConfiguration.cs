using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class MeasureCopyConfiguration : IEntityTypeConfiguration<MeasureCopy>
{
    public void Configure(EntityTypeBuilder<MeasureCopy> builder)
    {
        builder.ToTable("measure_copy");
        builder.Property(copy => copy.Id).ValueGeneratedNever();
        builder.Property(copy => copy.Title).HasMaxLength(TextLimits.Name);
        builder.Property(copy => copy.Kind).HasMaxLength(TextLimits.Code);
        builder.Property(copy => copy.Component).HasMaxLength(TextLimits.Code);
        builder.IdList(copy => copy.CommunityIds);
        builder.HasIndex(copy => new { copy.CentreId, copy.LineageId });
        builder.HasIndex(copy => new { copy.CentreId, copy.PlanId });
    }
}
