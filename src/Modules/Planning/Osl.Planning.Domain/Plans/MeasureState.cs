namespace Osl.Planning.Domain.Plans;

/// <summary>How far a measure has come.</summary>
internal enum MeasureState
{
    Planned,
    InProgress,
    Done,
    PartlyDone,
    Postponed,
    Cancelled,
}
