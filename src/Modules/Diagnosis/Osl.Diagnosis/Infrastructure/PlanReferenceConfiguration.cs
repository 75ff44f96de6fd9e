using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Persistence;
using Osl.Diagnosis.Domain.Plans;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class PlanReferenceConfiguration : IEntityTypeConfiguration<PlanReference>
{
    public void Configure(EntityTypeBuilder<PlanReference> builder)
    {
        builder.ToTable("plan_reference");
        builder.HasKey(one => one.PlanId);
        builder.Property(one => one.PlanId).ValueGeneratedNever();
        builder.PrimitiveCollection(one => one.CommunityIds).OfIds();
        builder.PrimitiveCollection(one => one.NeedIds).OfIds();
        builder.Property(one => one.SourcePosition).IsConcurrencyToken();
        builder.HasIndex(one => new { one.CentreId, one.InForce });
    }
}
