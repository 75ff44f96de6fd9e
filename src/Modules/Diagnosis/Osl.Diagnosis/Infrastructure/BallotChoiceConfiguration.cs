using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class BallotChoiceConfiguration : IEntityTypeConfiguration<BallotChoice>
{
    public void Configure(EntityTypeBuilder<BallotChoice> builder)
    {
        builder.ToTable("ballot_choice");
        builder.Property<BallotId>(nameof(BallotId));
        builder.HasKey(nameof(BallotId), nameof(BallotChoice.NeedId));
    }
}
