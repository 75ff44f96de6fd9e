namespace Osl.Planning.Domain.Plans;

/// <summary>Whether an indicator is counted from recorded activities or read by hand.</summary>
internal enum IndicatorSource
{
    Auto,
    Manual,
}
