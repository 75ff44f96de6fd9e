using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.People.Domain.Persons;

namespace Osl.People.Infrastructure;

internal sealed class GuardianLinkConfiguration : IEntityTypeConfiguration<GuardianLink>
{
    public void Configure(EntityTypeBuilder<GuardianLink> builder)
    {
        builder.ToTable("guardian_link");
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder.HasIndex(link => link.GuardianId);
    }
}
