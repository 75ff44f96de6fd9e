namespace Osl.Planning.Domain.Notices;

/// <summary>
/// The days before a due date on which someone is told; negative ones are days after it.
/// A sweep that comes late finds the one step that holds on its day, never all that it missed.
/// </summary>
internal sealed record ReminderSteps
{
    private readonly int[] ascending;

    public ReminderSteps(params IEnumerable<int> daysBefore) => ascending = [.. daysBefore.Distinct().Order()];

    /// <summary>The earliest day's distance at which anybody is told.</summary>
    public int Widest => ascending.Length == 0 ? 0 : ascending[^1];

    /// <summary>The step that holds on a day, null before the first.</summary>
    public int? On(DateOnly today, DateOnly dueOn)
    {
        var left = dueOn.DayNumber - today.DayNumber;
        var step = Array.FindIndex(ascending, days => days >= left);
        return step < 0 ? null : ascending[step];
    }
}
