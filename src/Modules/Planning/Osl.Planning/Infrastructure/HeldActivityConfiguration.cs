using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Activities;

namespace Osl.Planning.Infrastructure;

internal sealed class HeldActivityConfiguration : IEntityTypeConfiguration<HeldActivity>
{
    public void Configure(EntityTypeBuilder<HeldActivity> builder)
    {
        builder.ToTable("held_activity");
        builder.Property(held => held.Id).ValueGeneratedNever();
        builder.Property(held => held.Title).HasMaxLength(TextLimits.Name);
        builder.HasIndex(held => new { held.CentreId, held.MeasureLineageId, held.HeldOn, held.Id });
    }
}
