using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Occupancy;

namespace Osl.Activities.Infrastructure;

internal sealed class OccupationConfiguration : IEntityTypeConfiguration<Occupation>
{
    public void Configure(EntityTypeBuilder<Occupation> builder)
    {
        builder.ToTable("occupancy", table => table.HasCheckConstraint("ck_occupancy_time", "\"from\" < \"to\""));
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.HasIndex(one => new { one.CentreId, one.What, one.To });
        builder.HasIndex(one => new { one.CentreId, one.For });
    }
}
