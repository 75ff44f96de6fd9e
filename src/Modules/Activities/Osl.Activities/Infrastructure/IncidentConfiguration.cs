using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Incidents;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Infrastructure;

internal sealed class IncidentConfiguration : IEntityTypeConfiguration<Incident>
{
    public void Configure(EntityTypeBuilder<Incident> builder)
    {
        builder.ToTable("incident");
        builder.Property(one => one.Description).HasMaxLength(TextLimits.LongText);
        builder.Property(one => one.Outcome).HasMaxLength(TextLimits.LongText);
        builder.HasIndex(one => new { one.CentreId, one.ReportedAt, one.Id });
        builder.HasIndex(one => new { one.CentreId, one.ReportedById });
    }
}
