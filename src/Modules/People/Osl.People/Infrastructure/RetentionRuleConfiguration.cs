using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.People.Domain.Retention;

namespace Osl.People.Infrastructure;

internal sealed class RetentionRuleConfiguration : IEntityTypeConfiguration<RetentionRule>
{
    public void Configure(EntityTypeBuilder<RetentionRule> builder)
    {
        builder.ToTable("retention_rule");
        builder.Property(rule => rule.Basis).HasMaxLength(TextLimits.Line);
        builder.HasIndex(rule => new { rule.CentreId, rule.Category }).Settles(RetentionRules.CategoryOnce);
    }
}
