using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Access.Domain.Parameters;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Access.Infrastructure;

internal sealed class ParameterValueConfiguration : IEntityTypeConfiguration<ParameterValue>
{
    public void Configure(EntityTypeBuilder<ParameterValue> builder)
    {
        builder.ToTable("parameter_value");
        builder.Property(value => value.Code).HasMaxLength(TextLimits.Name);
        builder.Ignore(value => value.IsNational);
        builder.HasIndex(value => new { value.CentreId, value.Code, value.EffectiveFrom }).Settles(ParameterRules.OneValueADay);
    }
}
