using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Forms;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class ActivityFormConfiguration : IEntityTypeConfiguration<ActivityForm>
{
    public void Configure(EntityTypeBuilder<ActivityForm> builder)
    {
        builder.ToTable("activity_form");
        builder.Property(form => form.Code).HasMaxLength(TextLimits.Code);
        builder.Property(form => form.NamePl).HasMaxLength(TextLimits.Name);
        builder.Property(form => form.NameEn).HasMaxLength(TextLimits.Name);
        builder.Property(form => form.NameSortKey).HasMaxLength(3 * TextLimits.Name);
        builder.HasIndex(form => new { form.CentreId, form.Code }).Settles(FormRules.CodeOnce);
        builder.HasIndex(form => new { form.CentreId, form.NameSortKey, form.Id });
    }
}
