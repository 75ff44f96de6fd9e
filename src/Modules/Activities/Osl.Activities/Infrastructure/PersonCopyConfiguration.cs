using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.References;

namespace Osl.Activities.Infrastructure;

internal sealed class PersonCopyConfiguration : IEntityTypeConfiguration<PersonCopy>
{
    public void Configure(EntityTypeBuilder<PersonCopy> builder)
    {
        builder.ToTable("person_copy");
        builder.Property(copy => copy.Id).ValueGeneratedNever();
        builder.HasIndex(copy => new { copy.CentreId, copy.Id });
    }
}
