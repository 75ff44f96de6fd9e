using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.People.Domain.Holds;

namespace Osl.People.Infrastructure;

internal sealed class HoldConfiguration : IEntityTypeConfiguration<Hold>
{
    public void Configure(EntityTypeBuilder<Hold> builder)
    {
        builder.ToTable("hold");
        builder.Property(hold => hold.Id).ValueGeneratedNever();
        builder.HasIndex(hold => new { hold.CentreId, hold.PersonId });
    }
}
