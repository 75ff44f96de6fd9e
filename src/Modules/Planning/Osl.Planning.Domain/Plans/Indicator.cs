using Osl.BuildingBlocks.Domain;

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
    }

    internal IndicatorContent Content() => new(GoalId, MeasureId, Name, Unit, Baseline, Target, Source);

    /// <summary>One reading a day: a second one corrects the first.</summary>
    internal void ReadByHand(DateOnly day, decimal value, string? note, StaffMemberId by, DateOnly today)
    {
        PlanRules.ReadingsByHand.Require(Source == IndicatorSource.Manual);
        PlanRules.ReadingsByHand.Require(day <= today, "/day");
        Put(day, value, note, by);
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
