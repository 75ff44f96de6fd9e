using Osl.Planning.Domain.Activities;

namespace Osl.Planning.Domain.Plans;

/// <content>What activities that were held do to a plan in force (F-16, F-17).</content>
internal sealed partial class OslPlan
{
    /// <summary>The measure has begun with its first activity, and the automatic indicators that follow it are counted anew.</summary>
    /// <param name="held">Every activity known to have been held for measures of this plan.</param>
    public void TakeActivities(LineageId measure, IReadOnlyCollection<HeldActivity> held)
    {
        RequireInForce();
        var begun = measures.Find(one => one.LineageId == measure);
        if (begun is null)
        {
            return;
        }

        if (begun.State == MeasureState.Planned && First(held, measure) is { } first)
        {
            begun.StartWith(first);
            Raise(new MeasureStarted(Id, begun.Id));
        }

        foreach (var indicator in indicators.Where(one => one.Source == IndicatorSource.Auto && one.Counts is not null))
        {
            var followed = Followed(indicator);
            if (followed.Contains(measure))
            {
                indicator.CountActivities(held.Where(one => followed.Contains(one.MeasureLineageId) && Period.Contains(one.HeldOn)));
            }
        }
    }

    private static HeldActivity? First(IEnumerable<HeldActivity> held, LineageId measure) =>
        held.Where(one => one.MeasureLineageId == measure).MinBy(one => one.HeldOn);

    /// <summary>Its own measure, or all measures of its goal.</summary>
    private HashSet<LineageId> Followed(Indicator indicator) =>
        [.. measures.Where(one => indicator.MeasureId is { } own ? one.Id == own : one.GoalId == indicator.GoalId).Select(one => one.LineageId)];
}
