using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.References;

namespace Osl.Activities.Infrastructure;

internal sealed class NeedCopyConfiguration : IEntityTypeConfiguration<NeedCopy>
{
    public void Configure(EntityTypeBuilder<NeedCopy> builder)
    {
        builder.ToTable("need_copy");
        builder.Property(copy => copy.Id).ValueGeneratedNever();
        builder.HasIndex(copy => new { copy.CentreId, copy.Id });
    }
}
