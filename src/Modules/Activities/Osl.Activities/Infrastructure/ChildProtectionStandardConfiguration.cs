using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Standards;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class ChildProtectionStandardConfiguration : IEntityTypeConfiguration<ChildProtectionStandard>
{
    public void Configure(EntityTypeBuilder<ChildProtectionStandard> builder)
    {
        builder.ToTable("child_protection_standard");
        builder.Property(standard => standard.Title).HasMaxLength(TextLimits.Name);
        builder.Property(standard => standard.PublishedAt).HasMaxLength(TextLimits.Line);
        builder.OwnsMany(standard => standard.Reviews, review => review.ToJson("reviews"));
        builder.HasIndex(standard => standard.CentreId).Settles(StandardRules.OneStandard);
        builder.HasIndex(standard => new { standard.CentreId, standard.AdoptedOn, standard.Id });
    }
}
