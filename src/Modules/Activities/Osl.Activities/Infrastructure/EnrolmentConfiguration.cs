using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class EnrolmentConfiguration : IEntityTypeConfiguration<Enrolment>
{
    public void Configure(EntityTypeBuilder<Enrolment> builder)
    {
        builder.ToTable("enrolment");
        builder.Ignore(one => one.IsLive);
        builder.Ignore(one => one.IsOnList);
        builder.HasIndex(one => new { one.CentreId, one.ActivityId, one.PersonId })
            .HasFilter("state IN ('Confirmed', 'Waitlisted', 'PendingConsent', 'Attended', 'NoShow')")
            .Settles(EnrolmentRules.OneLiveEnrolment);
        builder.HasIndex(one => new { one.CentreId, one.ActivityId, one.Number }).IsUnique();
        builder.HasIndex(one => new { one.CentreId, one.ActivityId, one.State, one.Number });
        builder.HasIndex(one => new { one.CentreId, one.PersonId, one.EnrolledAt });
        builder.HasIndex(one => new { one.State, one.ConsentBy });
    }
}
