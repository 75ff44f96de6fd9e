using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Infrastructure;

/// <summary>How an activity keeps what came of it.</summary>
internal static class ParticipationColumns
{
    public static void Participation(this EntityTypeBuilder<CommunityActivity> activity)
    {
        activity.Property(one => one.ActualCost).HasPrecision(12, 2);
        activity.OwnsOne(one => one.Evaluation, evaluation =>
        {
            evaluation.ToJson("evaluation");
            evaluation.Property(e => e.OutcomeNote).HasMaxLength(TextLimits.Text);
            evaluation.Property(e => e.SurveyScore).HasPrecision(3, 2);
            evaluation.PrimitiveCollection(e => e.LearningOutcomes).ElementType().HasMaxLength(TextLimits.Line);
        });
    }
}
