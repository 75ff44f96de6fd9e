using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Infrastructure;

internal sealed class OslPlanConfiguration : IEntityTypeConfiguration<OslPlan>
{
    public void Configure(EntityTypeBuilder<OslPlan> builder)
    {
        builder.ToTable("plan", table =>
        {
            // PLA-04 holds in the database as well: whoever wrote or submitted a version has not approved it.
            table.HasCheckConstraint("ck_plan_four_eyes", "approved_by_id IS NULL OR (approved_by_id <> author_id AND approved_by_id <> submitted_by_id)");
            table.HasCheckConstraint("ck_plan_period", "period_from <= period_to");
        });
        builder.Ignore(plan => plan.Period);
        builder.Ignore(plan => plan.MunicipalityIds);
        builder.Ignore(plan => plan.MeasuresInOrder);
        builder.Property(plan => plan.Title).HasMaxLength(TextLimits.Name);
        builder.Property(plan => plan.TitleFolded).HasMaxLength(TextLimits.Name);
        builder.Property(plan => plan.TitleSortKey).HasMaxLength(3 * TextLimits.Name);
        builder.Property(plan => plan.UpdateReason).HasMaxLength(TextLimits.Text);
        builder.Property(plan => plan.ClosingNote).HasMaxLength(TextLimits.Text);
        builder.IdList(plan => plan.ConclusionIds);
        builder.OwnsMany(plan => plan.Sections, section => section.ToJson("sections"));
        builder.OwnsMany(plan => plan.Citations, citation => citation.ToJson("citations"));
        builder.OwnsMany(plan => plan.Attachments, attachment => attachment.ToJson("attachments"));
        builder.OwnsMany(plan => plan.Remarks, remark => remark.ToJson("remarks"));
        builder.OwnsMany(plan => plan.Goals, goal =>
        {
            goal.ToJson("goals");
            goal.IdList(g => g.CommunityIds);
            goal.IdList(g => g.NeedIds);
        });
        builder.OwnsMany(plan => plan.Indicators, indicator =>
        {
            indicator.ToJson("indicators");
            indicator.Property(i => i.Baseline).HasPrecision(13, 3);
            indicator.Property(i => i.Target).HasPrecision(13, 3);
            indicator.OwnsMany(i => i.Readings, reading => reading.Property(r => r.Value).HasPrecision(13, 3));
        });
        builder.HasMany(plan => plan.Measures).WithOne().HasForeignKey(measure => measure.PlanId);
        builder.Navigation(plan => plan.Measures).AutoInclude();
        builder.HasIndex(plan => new { plan.CentreId, plan.FamilyId, plan.VersionNumber }).Settles(PlanRules.OneUpdateAtATime);
        builder.HasIndex(plan => new { plan.CentreId, plan.PeriodFrom, plan.Id });
        builder.HasIndex(plan => new { plan.CentreId, plan.TitleSortKey, plan.Id });
        builder.HasIndex(plan => new { plan.CentreId, plan.DraftedAt, plan.Id });
        builder.HasIndex(plan => new { plan.State, plan.InForceFrom });
    }
}
