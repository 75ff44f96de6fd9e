using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class CommunityActivityConfiguration : IEntityTypeConfiguration<CommunityActivity>
{
    public void Configure(EntityTypeBuilder<CommunityActivity> builder)
    {
        builder.ToTable("activity", table => table.HasCheckConstraint("ck_activity_time", "starts_at < ends_at"));
        builder.Ignore(activity => activity.Slot);
        builder.Ignore(activity => activity.OutsidePlan);
        builder.Property(activity => activity.Title).HasMaxLength(TextLimits.Name);
        builder.Property(activity => activity.TitleFolded).HasMaxLength(TextLimits.Name);
        builder.Property(activity => activity.TitleSortKey).HasMaxLength(3 * TextLimits.Name);
        builder.Property(activity => activity.Description).HasMaxLength(TextLimits.LongText);
        builder.Property(activity => activity.TextFolded).HasMaxLength(3 * (TextLimits.Name + TextLimits.LongText + TextLimits.Line));
        builder.Property(activity => activity.PlaceFolded).HasMaxLength(3 * TextLimits.Line);
        builder.Property(activity => activity.Form).HasMaxLength(TextLimits.Code);
        builder.Property(activity => activity.PlaceText).HasMaxLength(TextLimits.Line);
        builder.Property(activity => activity.AnimatorOverrideReason).HasMaxLength(TextLimits.Text);
        builder.Property(activity => activity.ExternalExpert).HasMaxLength(TextLimits.Line);
        builder.Property(activity => activity.ChangeReason).HasMaxLength(TextLimits.Text);
        builder.Property(activity => activity.PlannedCost).HasPrecision(12, 2);
        builder.IdList(activity => activity.CommunityIds);
        builder.IdList(activity => activity.NeedIds);
        builder.PrimitiveCollection(activity => activity.LeadIds);
        builder.EnumList(activity => activity.TargetGroups);
        builder.EnumList(activity => activity.Accessibility);
        builder.PrimitiveCollection(activity => activity.CoHosts).ElementType().HasMaxLength(TextLimits.Name);
        builder.PrimitiveCollection(activity => activity.LearningOutcomes).ElementType().HasMaxLength(TextLimits.Line);
        builder.Participation();
        builder.OwnsMany(activity => activity.Leads, lead => lead.ToJson("leads"));
        builder.HasIndex(activity => new { activity.CentreId, activity.StartsAt, activity.Id });
        builder.HasIndex(activity => new { activity.CentreId, activity.TitleSortKey, activity.Id });
        builder.HasIndex(activity => new { activity.CentreId, activity.MeasureId, activity.StartsAt });
        builder.HasIndex(activity => new { activity.CentreId, activity.SeriesId, activity.OccurrenceOn }).Settles(ActivityRules.OccurrenceOnce);
        builder.HasIndex(activity => new { activity.State, activity.EndsAt });
    }
}
