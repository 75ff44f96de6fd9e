using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Activities;

namespace Osl.Planning.Domain.Plans;

/// <summary>Measures a goal: from a baseline to a target, reading by reading.</summary>
internal sealed class Indicator : Entity<IndicatorId>
{
    private readonly List<IndicatorReading> readings = [];

    private Indicator()
    {
    }

    public LineageId LineageId { get; private set; }

    public GoalId GoalId { get; private set; }

    public MeasureId? MeasureId { get; private set; }

    public string Name { get; private set; } = "";

    public string Unit { get; private set; } = "";

    public decimal Baseline { get; private set; }

    public decimal Target { get; private set; }

    public IndicatorSource Source { get; private set; }

    /// <summary>Of an automatic indicator: what it counts.</summary>
    public AutoMeasure? Counts { get; private set; }

    public IReadOnlyCollection<IndicatorReading> Readings => readings;

    internal static Indicator Define(IndicatorId id, LineageId lineage, IndicatorContent content)
    {
        var indicator = new Indicator { LineageId = lineage };
        indicator.Identify(id);
        indicator.Rewrite(content);
        return indicator;
    }

    internal void Rewrite(IndicatorContent content)
    {
        GoalId = content.GoalId;
        MeasureId = content.MeasureId;
        Name = content.Name;
        Unit = content.Unit;
        Baseline = content.Baseline;
        Target = content.Target;
        Source = content.Source;
        Counts = content.Counts;
    }

    internal IndicatorContent Content() => new(GoalId, MeasureId, Name, Unit, Baseline, Target, Source, Counts);

    /// <summary>One reading a day: a second one corrects the first.</summary>
    internal void ReadByHand(DateOnly day, decimal value, string? note, StaffMemberId by, DateOnly today)
    {
        PlanRules.ReadingsByHand.Require(Source == IndicatorSource.Manual);
        PlanRules.ReadingsByHand.Require(day <= today, "/day");
        Put(day, value, note, by);
    }

    /// <summary>Writes the running count of each day on which something was held; counted anew it comes to the same.</summary>
    internal void CountActivities(IEnumerable<HeldActivity> held)
    {
        List<(DateOnly Day, decimal Value)> counted = [];
        foreach (var day in held.GroupBy(one => one.HeldOn).OrderBy(day => day.Key))
        {
            counted.Add((day.Key, (counted.Count == 0 ? 0 : counted[^1].Value) + day.Sum(one => one.Adds(Counts!.Value))));
        }

        readings.RemoveAll(reading => !counted.Exists(one => one.Day == reading.Day));
        foreach (var (day, value) in counted)
        {
            Put(day, value, null, null);
        }
    }

    internal void TakeOver(Indicator earlier)
    {
        foreach (var reading in earlier.readings)
        {
            Put(reading.Day, reading.Value, reading.Note, reading.ReadBy);
        }
    }

    public IndicatorTrack Track(Period plan, DateOnly today, int tolerancePercent) =>
        IndicatorTrack.Of(Baseline, Target, [.. readings.Select(reading => (reading.Day, reading.Value))], plan, today, tolerancePercent);

    private void Put(DateOnly day, decimal value, string? note, StaffMemberId? by)
    {
        var known = readings.Find(reading => reading.Day == day);
        if (known is null)
        {
            readings.Add(IndicatorReading.Of(day, value, note, by));
        }
        else
        {
            known.Correct(value, note, by);
        }
    }
}
