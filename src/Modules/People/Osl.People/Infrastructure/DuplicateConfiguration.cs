using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Persistence;
using Osl.People.Domain.Duplicates;

namespace Osl.People.Infrastructure;

internal sealed class DuplicateConfiguration : IEntityTypeConfiguration<Duplicate>
{
    public void Configure(EntityTypeBuilder<Duplicate> builder)
    {
        builder.ToTable("duplicate");
        builder.EnumList(one => one.Reasons);
        builder.HasIndex(one => new { one.CentreId, one.FirstId, one.SecondId }).Settles(DuplicateRules.PairOnce);
        builder.HasIndex(one => new { one.CentreId, one.SecondId });
        builder.HasIndex(one => new { one.CentreId, one.FoundAt, one.Id });
    }
}
