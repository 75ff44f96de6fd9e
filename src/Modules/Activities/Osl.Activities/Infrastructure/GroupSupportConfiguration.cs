using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Infrastructure;

internal sealed class GroupSupportConfiguration : IEntityTypeConfiguration<GroupSupport>
{
    public void Configure(EntityTypeBuilder<GroupSupport> builder)
    {
        builder.ToTable("group_support");
        builder.Property(support => support.On).HasColumnName("given_on");
        builder.Property(support => support.Description).HasMaxLength(TextLimits.Text);
        builder.Property(support => support.Value).HasPrecision(12, 2);
        builder.HasIndex(support => new { support.CentreId, support.GroupId, support.On, support.Id });
    }
}
