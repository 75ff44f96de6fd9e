namespace Osl.Activities.Domain.Places;

/// <summary>Open on this weekday from one hour to another, in Warsaw.</summary>
internal sealed record OpeningHours(DayOfWeek Day, TimeOnly From, TimeOnly To)
{
    /// <summary>Any number of ranges a day, as long as none is empty and none runs into another.</summary>
    public static void Require(IReadOnlyList<OpeningHours> hours)
    {
        for (var i = 0; i < hours.Count; i++)
        {
            var range = hours[i];
            PlaceRules.HoursInOrder.Require(range.From < range.To, $"/openingHours/{i}/to");
            PlaceRules.HoursInOrder.Require(hours.Take(i).All(other => other.Day != range.Day || other.To <= range.From || range.To <= other.From), $"/openingHours/{i}");
        }
    }

    public bool Cover(WallTime asked) => Day == asked.Day && From <= asked.From && asked.To <= To;
}

/// <summary>A span of time as the clocks on the wall in Warsaw show it.</summary>
/// <param name="EndsSameDay">Whether it ends on the day on which it begins.</param>
internal sealed record WallTime(DayOfWeek Day, TimeOnly From, TimeOnly To, bool EndsSameDay);
