using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Infrastructure;

internal sealed class UpdateDemandConfiguration : IEntityTypeConfiguration<UpdateDemand>
{
    public void Configure(EntityTypeBuilder<UpdateDemand> builder)
    {
        builder.ToTable("update_demand");
        builder.Property(demand => demand.ChangeReason).HasMaxLength(TextLimits.LongText);
        builder.Property(demand => demand.Decision).HasMaxLength(TextLimits.Text);
        builder.IdList(demand => demand.ConclusionIds);
        builder.HasIndex(demand => new { demand.CentreId, demand.FamilyId, demand.DiagnosisId }).IsUnique();
        builder.HasIndex(demand => new { demand.CentreId, demand.DecideBy, demand.Id });
    }
}
