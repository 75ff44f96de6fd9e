using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <summary>What an indicator showed on a day.</summary>
internal sealed class IndicatorReading
{
    private IndicatorReading()
    {
    }

    public DateOnly Day { get; private set; }

    public decimal Value { get; private set; }

    public string? Note { get; private set; }

    public StaffMemberId? ReadBy { get; private set; }

    internal static IndicatorReading Of(DateOnly day, decimal value, string? note, StaffMemberId? by)
    {
        var reading = new IndicatorReading { Day = day };
        reading.Correct(value, note, by);
        return reading;
    }

    internal void Correct(decimal value, string? note, StaffMemberId? by)
    {
        Value = value;
        Note = note;
        ReadBy = by;
    }
}
