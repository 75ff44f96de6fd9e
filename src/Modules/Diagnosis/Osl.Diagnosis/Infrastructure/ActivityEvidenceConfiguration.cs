using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Diagnosis.Domain.Evidence;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class ActivityEvidenceConfiguration : IEntityTypeConfiguration<ActivityEvidence>
{
    public void Configure(EntityTypeBuilder<ActivityEvidence> builder)
    {
        builder.ToTable("activity_evidence");
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.Property(one => one.Title).HasMaxLength(TextLimits.Name);
        builder.PrimitiveCollection(one => one.CommunityIds).OfIds();
        builder.PrimitiveCollection(one => one.NeedIds).OfIds();
        builder.Property(one => one.SourcePosition).IsConcurrencyToken();
        builder.HasIndex(one => new { one.CentreId, one.HeldOn, one.Id });
    }
}
