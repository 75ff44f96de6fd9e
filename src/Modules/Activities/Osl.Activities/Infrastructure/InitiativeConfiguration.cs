using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class InitiativeConfiguration : IEntityTypeConfiguration<Initiative>
{
    public void Configure(EntityTypeBuilder<Initiative> builder)
    {
        builder.ToTable("initiative");
        builder.Property(one => one.Title).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.TitleFolded).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.Idea).HasMaxLength(TextLimits.LongText);
        builder.Property(one => one.ContractNumber).HasMaxLength(TextLimits.Code);
        builder.Property(one => one.Schedule).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.CostEstimate).HasPrecision(12, 2);
        builder.Property(one => one.ClosingNote).HasMaxLength(TextLimits.Text);
        builder.IdList(one => one.CommunityIds);
        builder.IdList(one => one.AuthorIds);
        builder.OwnsMany(one => one.Contributions, contribution =>
        {
            contribution.ToJson("contributions");
            contribution.Property(one => one.Value).HasPrecision(12, 2);
        });
        builder.HasIndex(one => new { one.CentreId, one.SubmittedAt, one.Id });
    }
}
