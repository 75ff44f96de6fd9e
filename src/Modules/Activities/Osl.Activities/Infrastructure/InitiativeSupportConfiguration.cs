using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Infrastructure;

internal sealed class InitiativeSupportConfiguration : IEntityTypeConfiguration<InitiativeSupport>
{
    public void Configure(EntityTypeBuilder<InitiativeSupport> builder)
    {
        builder.ToTable("initiative_support");
        builder.Property(one => one.On).HasColumnName("given_on");
        builder.Property(one => one.Description).HasMaxLength(TextLimits.Text);
        builder.HasIndex(one => new { one.CentreId, one.InitiativeId, one.On, one.Id });
    }
}
