using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Persistence;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class BallotConfiguration : IEntityTypeConfiguration<Ballot>
{
    public void Configure(EntityTypeBuilder<Ballot> builder)
    {
        builder.ToTable("ballot");
        builder.HasMany(one => one.Choices).WithOne().HasForeignKey(nameof(BallotId));
        builder.Navigation(one => one.Choices).AutoInclude();
        builder.HasIndex(one => new { one.CentreId, one.ConsultationId, one.PersonId }).Settles(ConsultationRules.OneVote);
        builder.HasIndex(one => new { one.CentreId, one.ConsultationId, one.PaperBatchId, one.Line }).Settles(ConsultationRules.OneVote);
    }
}
