using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Consents;

namespace Osl.Activities.Infrastructure;

internal sealed class ParticipationConsentConfiguration : IEntityTypeConfiguration<ParticipationConsent>
{
    public void Configure(EntityTypeBuilder<ParticipationConsent> builder)
    {
        builder.ToTable("participation_consent");
        builder.Property(consent => consent.Id).ValueGeneratedNever();
        builder.HasIndex(consent => new { consent.CentreId, consent.PersonId });
    }
}
