using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Diagnosis.Domain.Problems;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class ProblemConfiguration : IEntityTypeConfiguration<Problem>
{
    public void Configure(EntityTypeBuilder<Problem> builder)
    {
        builder.ToTable("problem");
        builder.Property(one => one.Title).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.Description).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.Resolution).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.SearchText).HasMaxLength(TextLimits.LongText);
        builder.Property(one => one.SortText).HasMaxLength(3 * TextLimits.Name);
        builder.PrimitiveCollection(one => one.NeedIds).OfIds();
        builder.HasIndex(one => new { one.CentreId, one.NamedAt, one.Id });
        builder.HasIndex(one => new { one.CentreId, one.CommunityId });
    }
}
