using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Occupancy;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Occupancy;

/// <summary>
/// Who and what is taken, and when (ACT-08). A command takes the turns of all that it wants first, reads what it decides by after that,
/// and takes or frees last.
/// </summary>
internal sealed class Occupancies(IRecords<Occupation> taken, IReads<Occupation> looked, ITurns<Occupation> turns, RequestScope scope, IIdSource ids)
{
    /// <summary>Waits until nobody else is deciding about any of these.</summary>
    public Task TakeTurns(IEnumerable<Resource> wanted, CancellationToken ct) => turns.Take(ct, [.. wanted.Select(one => one.Id).Distinct()]);

    /// <summary>Takes all of these for a span of time, in place of what the same activity or booking had taken before.</summary>
    public async Task Take(Guid takenFor, IReadOnlyList<Resource> wanted, Slot slot, CancellationToken ct)
    {
        foreach (var one in wanted)
        {
            ActivityRules.NotDoubleBooked.Require(
                !await looked.Any(
                    looked.All.Where(other => other.Kind == one.Kind && other.What == one.Id && other.For != takenFor && other.From < slot.To && other.To > slot.From),
                    ct),
                one.Pointer);
        }

        await Free(takenFor, ct);
        foreach (var one in wanted)
        {
            taken.Add(Occupation.Of(new OccupancyId(ids.Next()), scope.RequiredCentre, one, slot, takenFor));
        }
    }

    /// <summary>Frees all that an activity or a booking had taken.</summary>
    public async Task Free(Guid takenFor, CancellationToken ct)
    {
        foreach (var one in await taken.List(one => one.For == takenFor, ct))
        {
            taken.Remove(one);
        }
    }
}
