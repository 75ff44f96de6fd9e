using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Diagnosis.Application.Recognition;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class RecognitionRowConfiguration : IEntityTypeConfiguration<RecognitionRow>
{
    public void Configure(EntityTypeBuilder<RecognitionRow> builder)
    {
        // The entry's own table; a second way to look at it, which nothing is written through.
        builder.ToView("recognition_entry");
        builder.HasKey(row => row.Id);
        builder.PrimitiveCollection(row => row.Symptoms);
        builder.PrimitiveCollection(row => row.Causes);
        builder.Property(row => row.Sources).HasColumnType("jsonb");
    }
}
