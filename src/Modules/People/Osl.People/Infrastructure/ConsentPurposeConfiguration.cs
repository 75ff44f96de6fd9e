using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.People.Domain.Purposes;

namespace Osl.People.Infrastructure;

internal sealed class ConsentPurposeConfiguration : IEntityTypeConfiguration<ConsentPurpose>
{
    public void Configure(EntityTypeBuilder<ConsentPurpose> builder)
    {
        builder.ToTable("consent_purpose");
        builder.Property(purpose => purpose.Code).HasMaxLength(TextLimits.Code);
        builder.Property(purpose => purpose.Name).HasMaxLength(TextLimits.Name);
        builder.Property(purpose => purpose.NameEn).HasMaxLength(TextLimits.Name);
        builder.Ignore(purpose => purpose.Current);
        builder.OwnsMany(purpose => purpose.Texts, text => text.ToJson("texts"));
        builder.HasIndex(purpose => new { purpose.CentreId, purpose.Code }).Settles(PurposeRules.CodeOnce);
    }
}
