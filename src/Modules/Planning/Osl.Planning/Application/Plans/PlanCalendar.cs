using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Calendar;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Plans;

/// <summary>Keeps the days on which plans are in force. The database refuses a second plan for a municipality's day (PLA-07).</summary>
internal sealed class PlanCalendar(IRecords<PlanDay> days)
{
    /// <summary>Takes the days of an approved version; those that the version before it held pass to it.</summary>
    public async Task Reserve(OslPlan plan, CancellationToken ct)
    {
        var (family, from) = (plan.FamilyId, plan.InForceFrom!.Value);
        foreach (var day in await days.List(day => day.FamilyId == family && day.Day >= from, ct))
        {
            days.Remove(day);
        }

        foreach (var day in PlanDay.Of(plan))
        {
            days.Add(day);
        }
    }

    /// <summary>Frees the days after a plan's end.</summary>
    public async Task FreeAfter(OslPlan plan, DateOnly lastDay, CancellationToken ct)
    {
        var id = plan.Id;
        foreach (var day in await days.List(day => day.PlanId == id && day.Day > lastDay, ct))
        {
            days.Remove(day);
        }
    }
}
