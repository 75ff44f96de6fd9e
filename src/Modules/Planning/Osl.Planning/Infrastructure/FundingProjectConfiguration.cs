using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Funding;

namespace Osl.Planning.Infrastructure;

internal sealed class FundingProjectConfiguration : IEntityTypeConfiguration<FundingProject>
{
    public void Configure(EntityTypeBuilder<FundingProject> builder)
    {
        builder.ToTable("funding_project");
        builder.Property(project => project.Name).HasMaxLength(TextLimits.Name);
        builder.Property(project => project.NameSortKey).HasMaxLength(3 * TextLimits.Name);
        builder.Property(project => project.Source).HasMaxLength(TextLimits.Name);
        builder.Property(project => project.AgreementNumber).HasMaxLength(TextLimits.Code);
        builder.Property(project => project.Budget).HasPrecision(12, 2);
        builder.PrimitiveCollection(project => project.Indicators).ElementType().HasMaxLength(TextLimits.Name);
        builder.HasIndex(project => new { project.CentreId, project.NameSortKey, project.Id });
        builder.HasIndex(project => new { project.CentreId, project.PeriodFrom, project.Id });
    }
}
