using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Infrastructure;

internal sealed class GroupMeetingConfiguration : IEntityTypeConfiguration<GroupMeeting>
{
    public void Configure(EntityTypeBuilder<GroupMeeting> builder)
    {
        builder.ToTable("group_meeting");
        builder.Property(meeting => meeting.On).HasColumnName("met_on");
        builder.Property(meeting => meeting.Note).HasMaxLength(TextLimits.Text);
        builder.HasIndex(meeting => new { meeting.CentreId, meeting.GroupId, meeting.On, meeting.Id });
    }
}
