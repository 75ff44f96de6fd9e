using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class FieldNoteConfiguration : IEntityTypeConfiguration<FieldNote>
{
    public void Configure(EntityTypeBuilder<FieldNote> builder)
    {
        builder.ToTable("field_note");
        builder.Property(one => one.Content).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.SearchText).HasMaxLength(TextLimits.LongText);
        builder.HasIndex(one => new { one.CentreId, one.ContactOn, one.Id });
        builder.HasIndex(one => new { one.CentreId, one.CommunityId });
    }
}
