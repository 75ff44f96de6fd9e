using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class GroupMemberConfiguration : IEntityTypeConfiguration<GroupMember>
{
    public void Configure(EntityTypeBuilder<GroupMember> builder)
    {
        builder.ToTable("group_member");
        builder.HasIndex(member => new { member.CentreId, member.GroupId, member.PersonId }).HasFilter("left_on IS NULL").Settles(GroupRules.OneMembership);
        builder.HasIndex(member => new { member.CentreId, member.GroupId, member.JoinedOn, member.Id });
        builder.HasIndex(member => new { member.CentreId, member.PersonId });
    }
}
