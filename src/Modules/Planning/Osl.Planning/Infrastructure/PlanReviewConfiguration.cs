using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Planning.Domain.Reviews;

namespace Osl.Planning.Infrastructure;

internal sealed class PlanReviewConfiguration : IEntityTypeConfiguration<PlanReview>
{
    public void Configure(EntityTypeBuilder<PlanReview> builder)
    {
        builder.ToTable("plan_review");
        builder.Property(review => review.Findings).HasMaxLength(TextLimits.LongText);
        builder.HasIndex(review => new { review.CentreId, review.FamilyId }).HasFilter("state = 'Scheduled'").Settles(ReviewRules.OneScheduled);
        builder.HasIndex(review => new { review.CentreId, review.DueOn, review.Id });
    }
}
