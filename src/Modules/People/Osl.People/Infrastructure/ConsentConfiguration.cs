using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Consents;

namespace Osl.People.Infrastructure;

internal sealed class ConsentConfiguration : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.ToTable("consent");
        builder.Property(consent => consent.Purpose).HasMaxLength(TextLimits.Code);
        builder.HasIndex(consent => new { consent.CentreId, consent.PersonId, consent.Purpose });
        builder.HasIndex(consent => new { consent.CentreId, consent.GivenAt, consent.Id });
        builder.HasIndex(consent => new { consent.Status, consent.Until });
    }
}
