using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.People.Application;
using Osl.People.Domain.Persons;

namespace Osl.People.Infrastructure;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("person");
        builder.Property(person => person.GivenName).HasMaxLength(Limits.NamePart);
        builder.Property(person => person.FamilyName).HasMaxLength(Limits.NamePart);
        builder.Property(person => person.SearchFolded).HasMaxLength((3 * Limits.NamePart) + 2);
        builder.Property(person => person.NameSortKey).HasMaxLength(6 * Limits.NamePart);
        builder.Property(person => person.NameKey).HasMaxLength((2 * Limits.NamePart) + 1);
        builder.Property(person => person.Email).HasMaxLength(TextLimits.Name);
        builder.Property(person => person.EmailKey).HasMaxLength(TextLimits.Name);
        builder.Property(person => person.Phone).HasMaxLength(Limits.Phone);
        builder.Property(person => person.PhoneKey).HasMaxLength(Limits.Phone);
        builder.Property(person => person.Address).HasMaxLength(TextLimits.Line);
        builder.Property(person => person.Language).HasMaxLength(Limits.Language);
        builder.HasMany(person => person.Guardians).WithOne().HasForeignKey("PersonId").OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(person => person.Guardians).AutoInclude();
        builder.EnumList(person => person.AccessibilityNeeds);
        builder.HasIndex(person => new { person.CentreId, person.NameSortKey, person.Id });
        builder.HasIndex(person => new { person.CentreId, person.RegisteredAt, person.Id });
        builder.HasIndex(person => new { person.CentreId, person.NameKey });
        builder.HasIndex(person => new { person.CentreId, person.EmailKey });
        builder.HasIndex(person => new { person.CentreId, person.PhoneKey });
        builder.HasIndex(person => new { person.CentreId, person.BirthDate });
        builder.HasIndex(person => new { person.CentreId, person.LastSeenOn, person.Id });
    }
}
