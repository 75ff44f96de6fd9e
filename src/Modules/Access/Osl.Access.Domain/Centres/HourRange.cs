namespace Osl.Access.Domain.Centres;

/// <summary>Open on this weekday from one hour to another.</summary>
internal sealed record HourRange(DayOfWeek Day, TimeOnly From, TimeOnly To)
{
    /// <summary>Any number of ranges a day, as long as none is empty and none runs into another.</summary>
    public static void Require(IReadOnlyList<HourRange> ranges, string pointer)
    {
        for (var i = 0; i < ranges.Count; i++)
        {
            var range = ranges[i];
            CentreRules.HoursEndAfterTheyBegin.Require(range.From < range.To, $"{pointer}/{i}/to");
            var free = ranges.Take(i).All(other => other.Day != range.Day || other.To <= range.From || range.To <= other.From);
            CentreRules.HoursDoNotOverlap.Require(free, $"{pointer}/{i}");
        }
    }
}
