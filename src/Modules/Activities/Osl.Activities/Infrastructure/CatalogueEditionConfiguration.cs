using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Catalogue;

namespace Osl.Activities.Infrastructure;

internal sealed class CatalogueEditionConfiguration : IEntityTypeConfiguration<CatalogueEdition>
{
    public void Configure(EntityTypeBuilder<CatalogueEdition> builder)
    {
        builder.ToTable("catalogue_edition");
        builder.HasKey(edition => edition.CentreId);
        builder.Property(edition => edition.CentreId).ValueGeneratedNever();
    }
}
