using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Plans;

/// <summary>Ids of a plan's parts, of which the plan is known to have one.</summary>
internal static class PlanParts
{
    public static GoalId GoalOf(this OslPlan plan, Guid id) => Known(plan.Goals.Any(goal => goal.Id.Value == id), new GoalId(id), nameof(Goal));

    public static MeasureId MeasureOf(this OslPlan plan, Guid id) => Known(plan.Measures.Any(one => one.Id.Value == id), new MeasureId(id), nameof(Measure));

    public static IndicatorId IndicatorOf(this OslPlan plan, Guid id) =>
        Known(plan.Indicators.Any(one => one.Id.Value == id), new IndicatorId(id), nameof(Indicator));

    public static AttachmentId AttachmentOf(this OslPlan plan, Guid id) =>
        Known(plan.Attachments.Any(one => one.Id.Value == id), new AttachmentId(id), nameof(Attachment));

    /// <summary>What answers the creation of a part: its id, and the version that the plan has once it is saved.</summary>
    public static Created With(this OslPlan plan, Guid part) => new(part, plan.Version + 1);

    private static TId Known<TId>(bool known, TId id, string what) => known ? id : throw new NotFoundException(what);
}
