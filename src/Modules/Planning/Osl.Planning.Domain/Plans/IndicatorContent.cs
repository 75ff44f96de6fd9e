namespace Osl.Planning.Domain.Plans;

/// <summary>What its author writes about an indicator.</summary>
internal sealed record IndicatorContent(
    GoalId GoalId,
    MeasureId? MeasureId,
    string Name,
    string Unit,
    decimal Baseline,
    decimal Target,
    IndicatorSource Source,
    AutoMeasure? Counts = null);
