using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class SeriesEnrolmentConfiguration : IEntityTypeConfiguration<SeriesEnrolment>
{
    public void Configure(EntityTypeBuilder<SeriesEnrolment> builder)
    {
        builder.ToTable("series_enrolment");
        builder.HasIndex(one => new { one.CentreId, one.SeriesId, one.PersonId }).HasFilter("state = 'Active'").Settles(EnrolmentRules.OneLiveEnrolment);
        builder.HasIndex(one => new { one.CentreId, one.SeriesId, one.EnrolledAt, one.Id });
        builder.HasIndex(one => new { one.CentreId, one.PersonId });
    }
}
