using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Enrolments;

/// <summary>The lists that a person stands on. Which they are is asked before their turns are taken, how they stand after.</summary>
internal sealed class PersonEnrolments(
    IReads<Enrolment> known, IRepository<Enrolment> enrolments, IReads<SeriesEnrolment> knownRegulars, IRepository<SeriesEnrolment> regulars, SeatTurns turns, TimeProvider clock)
{
    public Task<List<ActivityId>> LiveIn(PersonId person, CancellationToken ct) => known.List(
        known.All
            .Where(one => one.PersonId == person
                && (one.State == EnrolmentState.Confirmed || one.State == EnrolmentState.Waitlisted || one.State == EnrolmentState.PendingConsent))
            .Select(one => one.ActivityId)
            .Distinct(),
        ct);

    public Task<List<ActivityId>> AllOf(PersonId person, CancellationToken ct) =>
        known.List(known.All.Where(one => one.PersonId == person).Select(one => one.ActivityId).Distinct(), ct);

    public Task<List<Enrolment>> In(PersonId person, IReadOnlyCollection<ActivityId> activities, CancellationToken ct) =>
        enrolments.List(new EnrolmentsOf(person, activities), ct);

    /// <summary>The person takes part in no series any more; what they took part in stays under an id that is nobody's.</summary>
    public async Task EndSeriesOf(PersonId person, PersonId nobody, CancellationToken ct)
    {
        foreach (var one in await SeriesOf(person, ct))
        {
            one.End(clock.GetUtcNow());
            one.MoveTo(nobody);
        }
    }

    /// <summary>The kept record takes part in the series of both, in each once.</summary>
    public async Task MoveSeriesOf(PersonId merged, PersonId kept, CancellationToken ct)
    {
        foreach (var one in await SeriesOf(merged, ct))
        {
            if (await knownRegulars.Any(knownRegulars.All.Where(other => other.SeriesId == one.SeriesId && other.PersonId == kept && other.State == SeriesEnrolmentState.Active), ct))
            {
                one.End(clock.GetUtcNow());
            }

            one.MoveTo(kept);
        }
    }

    private async Task<List<SeriesEnrolment>> SeriesOf(PersonId person, CancellationToken ct)
    {
        await turns.TakeSeries(ct, await knownRegulars.List(knownRegulars.All.Where(one => one.PersonId == person).Select(one => one.SeriesId).Distinct(), ct));
        return await regulars.List(new SeriesEnrolmentsOf(person), ct);
    }
}
