using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Infrastructure;

internal sealed class MeasureConfiguration : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        builder.ToTable("measure");
        builder.Property(measure => measure.Id).ValueGeneratedNever();
        builder.Property<CentreId>("CentreId");
        builder.Property(measure => measure.Title).HasMaxLength(TextLimits.Name);
        builder.Property(measure => measure.TitleSortKey).HasMaxLength(3 * TextLimits.Name);
        builder.Property(measure => measure.Manner).HasMaxLength(TextLimits.Text);
        builder.Property(measure => measure.OutcomeNote).HasMaxLength(TextLimits.Text);
        builder.Property(measure => measure.Budget).HasPrecision(12, 2);
        builder.Property(measure => measure.ActualCost).HasPrecision(12, 2);
        builder.IdList(measure => measure.MunicipalityIds);
        builder.IdList(measure => measure.CommunityIds);
        builder.IdList(measure => measure.CoWorkerIds);
        builder.PrimitiveCollection(measure => measure.PartnerIds);
        builder.PrimitiveCollection(measure => measure.PartnerLabels).ElementType().HasMaxLength(TextLimits.Name);
        builder.EnumList(measure => measure.Tools);
        builder.EnumList(measure => measure.Principles);
        builder.HasIndex("CentreId", nameof(Measure.PlanId));
        builder.HasIndex("CentreId", nameof(Measure.TitleSortKey), nameof(Measure.Id));
    }
}
