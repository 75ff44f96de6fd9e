using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Enrolments;

/// <summary>
/// The turn of an activity's list. Whoever enrols, withdraws, promotes, or changes how many seats there are takes it first and reads afterwards;
/// so the seats are counted by one at a time, and those who come are numbered as they came.
/// </summary>
internal sealed class SeatTurns(ITurns<EnrolmentList> turns)
{
    public Task Take(CancellationToken ct, params IReadOnlyCollection<ActivityId> activities) => turns.Take(ct, [.. activities.Select(one => one.Value)]);
}
