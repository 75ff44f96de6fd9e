using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class PaperBatchConfiguration : IEntityTypeConfiguration<PaperBatch>
{
    public void Configure(EntityTypeBuilder<PaperBatch> builder)
    {
        builder.ToTable("paper_batch");
        builder.Property(one => one.Number).HasMaxLength(TextLimits.Code);
        builder.HasIndex(one => new { one.CentreId, one.ConsultationId, one.Number }).Settles(ConsultationRules.OneVote);
    }
}
