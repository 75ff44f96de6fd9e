using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Reviews;

/// <summary>
/// The days on which a plan is reviewed: every so many months from the first day of its period, and at last on its last day.
/// Each day is counted from the first one, so that 31 January is followed by 30 April and 31 July.
/// </summary>
internal sealed record ReviewCycle(Period Plan, int EveryMonths)
{
    /// <summary>The first review of a plan that enters into force on the given day; there is always one.</summary>
    public ReviewSlot First(DateOnly inForceFrom) => After(inForceFrom) ?? new ReviewSlot(Plan.To, IsFinal: true);

    /// <summary>The first review day after the given one; null when the plan's last day has passed.</summary>
    public ReviewSlot? After(DateOnly day)
    {
        if (day >= Plan.To)
        {
            return null;
        }

        for (var months = EveryMonths; ; months += EveryMonths)
        {
            var due = Plan.From.AddMonths(months);
            if (due >= Plan.To)
            {
                return new ReviewSlot(Plan.To, IsFinal: true);
            }

            if (due > day)
            {
                return new ReviewSlot(due, IsFinal: false);
            }
        }
    }
}

/// <summary>A day on which a review falls due.</summary>
internal sealed record ReviewSlot(DateOnly DueOn, bool IsFinal);
