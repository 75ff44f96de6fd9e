using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Application;

internal static class Dates
{
    /// <summary>A period out of two fields of a request; the pointer names the field of its end.</summary>
    public static Period Period(DateOnly from, DateOnly to, string pointerToEnd)
    {
        CommonRules.PeriodOrder.Require(from <= to, pointerToEnd);
        return new Period(from, to);
    }
}
