using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Enrolments;

/// <summary>
/// The turn of an activity's list. Whoever enrols, withdraws, promotes, or changes how many seats there are takes it first and reads afterwards;
/// so the seats are counted by one at a time, and those who come are numbered as they came. Whoever needs the turn of a series takes that one before.
/// </summary>
internal sealed class SeatTurns(ITurns<EnrolmentList> turns, ITurns<SeriesEnrolment> seriesTurns)
{
    /// <summary>The turn of those who take part in a whole series: nobody joins or leaves it while an occurrence is published.</summary>
    public Task TakeSeries(CancellationToken ct, params IReadOnlyCollection<SeriesId> series) => seriesTurns.Take(ct, [.. series.Select(one => one.Value)]);

    public Task Take(CancellationToken ct, params IReadOnlyCollection<ActivityId> activities) => turns.Take(ct, [.. activities.Select(one => one.Value)]);
}
