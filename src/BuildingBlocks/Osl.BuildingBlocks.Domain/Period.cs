namespace Osl.BuildingBlocks.Domain;

/// <summary>Whole days in Europe/Warsaw, both ends included.</summary>
public readonly record struct Period
{
    public DateOnly From { get; private init; }

    public DateOnly To { get; private init; }

    public Period(DateOnly from, DateOnly to)
    {
        CommonRules.PeriodOrder.Require(from <= to, "/to");
        From = from;
        To = to;
    }

    public bool Contains(DateOnly day) => From <= day && day <= To;

    public bool Contains(Period other) => From <= other.From && other.To <= To;

    public bool Overlaps(Period other) => From <= other.To && other.From <= To;
}
