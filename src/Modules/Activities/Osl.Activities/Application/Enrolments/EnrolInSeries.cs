using FluentValidation;
using Osl.Activities.Application.Activities;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Enrolments;

/// <summary>
/// Puts a person on the list of every occurrence of a series that still takes enrolments: on a seat, or in line for one, in each for itself (ACT-01 to ACT-04).
/// Occurrences that are published later follow.
/// </summary>
[Permission(Rights.WriteEnrolments)]
internal sealed record EnrolInSeries(Guid SeriesId, EnrolmentInput Enrolment) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<EnrolInSeries>
    {
        public Validator() => this.Body(c => c.Enrolment, new EnrolmentInput.Validator());
    }

    internal sealed class Handler(
        SeatTurns turns,
        IRepository<ActivitySeries> all,
        IRepository<SeriesEnrolment> regulars,
        IReads<SeriesEnrolment> known,
        IReads<CommunityActivity> coming,
        IRepository<CommunityActivity> activities,
        Seats seats,
        RequestScope scope,
        IIdSource ids,
        TimeProvider clock) : ICommandHandler<EnrolInSeries, Created>
    {
        public async Task<Created> Handle(EnrolInSeries request, CancellationToken cancellationToken)
        {
            var (id, person, now) = (new SeriesId(request.SeriesId), new PersonId(request.Enrolment.PersonId), clock.GetUtcNow());
            await turns.TakeSeries(cancellationToken, id);
            var series = await all.Get(id, cancellationToken);
            scope.RequireReach(Rights.WriteEnrolments, series);
            await seats.RequirePerson(person, cancellationToken);
            EnrolmentRules.OneLiveEnrolment.Require(
                !await known.Any(known.All.Where(one => one.SeriesId == id && one.PersonId == person && one.State == SeriesEnrolmentState.Active), cancellationToken), "/personId");
            var regular = SeriesEnrolment.Of(new SeriesEnrolmentId(ids.Next()), series, person, scope.Actor.StaffMember, now);
            var joined = await Join(id, person, now, cancellationToken);
            EnrolmentRules.OpenForEnrolment.Require(joined || series.GoesOn);
            regulars.Add(regular);
            return new Created(regular.Id.Value);
        }

        private async Task<bool> Join(SeriesId series, PersonId person, DateTimeOffset now, CancellationToken ct)
        {
            await turns.Take(
                ct, await coming.List(coming.All.Where(one => one.SeriesId == series && one.State == ActivityState.Published && one.StartsAt > now).Select(one => one.Id), ct));
            var joined = false;
            foreach (var occurrence in await activities.List(new ComingOccurrences(series, now), ct))
            {
                joined |= await seats.Join(occurrence, person, ct);
            }

            return joined;
        }
    }

    /// <summary>What is published of a series and has not begun. Nothing is added to it while the turn of the series is held.</summary>
    private sealed class ComingOccurrences : Specification<CommunityActivity>
    {
        public ComingOccurrences(SeriesId series, DateTimeOffset now) => Query
            .Where(one => one.SeriesId == series && one.State == ActivityState.Published && one.StartsAt > now)
            .OrderBy(one => one.StartsAt);
    }
}
