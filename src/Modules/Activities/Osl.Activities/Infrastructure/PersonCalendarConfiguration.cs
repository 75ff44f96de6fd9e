using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Calendars;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Infrastructure;

internal sealed class PersonCalendarConfiguration : IEntityTypeConfiguration<PersonCalendar>
{
    public void Configure(EntityTypeBuilder<PersonCalendar> builder)
    {
        builder.ToTable("person_calendar");
        builder.Property(calendar => calendar.TokenHash).HasMaxLength(TextLimits.Code);
        builder.HasIndex(calendar => new { calendar.CentreId, calendar.TokenHash }).IsUnique();
        builder.HasIndex(calendar => new { calendar.CentreId, calendar.PersonId }).IsUnique();
    }
}
