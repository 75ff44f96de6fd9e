using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Enrolments;

/// <summary>Those who take part in a whole series, as its occurrences are published.</summary>
internal sealed class SeriesRegulars(SeatTurns turns, Seats seats, IReads<SeriesEnrolment> regulars, IReads<Enrolment> known, TimeProvider clock)
{
    /// <summary>Puts them on the list of an occurrence that is published now, in the order in which they joined the series. Who gave this one up is not put back.</summary>
    public async Task Join(CommunityActivity occurrence, CancellationToken ct)
    {
        if (occurrence.SeriesId is not { } series || !occurrence.TakesEnrolments(clock.GetUtcNow()))
        {
            return;
        }

        await turns.TakeSeries(ct, series);
        await turns.Take(ct, occurrence.Id);
        foreach (var person in await Missing(series, occurrence.Id, ct))
        {
            await seats.Join(occurrence, person, ct);
        }
    }

    private Task<List<PersonId>> Missing(SeriesId series, ActivityId occurrence, CancellationToken ct) => regulars.List(
        regulars.All
            .Where(one => one.SeriesId == series && one.State == SeriesEnrolmentState.Active
                && !known.All.Any(enrolment => enrolment.ActivityId == occurrence && enrolment.PersonId == one.PersonId))
            .OrderBy(one => one.EnrolledAt).ThenBy(one => one.Id)
            .Select(one => one.PersonId),
        ct);
}
