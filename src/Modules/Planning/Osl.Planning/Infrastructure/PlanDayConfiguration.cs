using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Persistence;
using Osl.Planning.Domain.Calendar;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Infrastructure;

internal sealed class PlanDayConfiguration : IEntityTypeConfiguration<PlanDay>
{
    public void Configure(EntityTypeBuilder<PlanDay> builder)
    {
        builder.ToTable("plan_day");
        builder.HasKey(day => new { day.PlanId, day.MunicipalityId, day.Day });
        builder.HasIndex(day => new { day.CentreId, day.MunicipalityId, day.Day }).Settles(PlanRules.OnePlanADay);
        builder.HasIndex(day => new { day.CentreId, day.Day });
        builder.HasIndex(day => new { day.CentreId, day.FamilyId, day.Day });
    }
}
