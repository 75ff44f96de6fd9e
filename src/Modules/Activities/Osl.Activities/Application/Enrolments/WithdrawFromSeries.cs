using Osl.Activities.Application.Activities;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Enrolments;

/// <summary>Gives a whole series up: the person is taken off the list of every occurrence to come, and each seat goes to the next in line there (ACT-01).</summary>
[Permission(Rights.WriteEnrolments)]
internal sealed record WithdrawFromSeries(Guid SeriesId, Guid EnrolmentId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(
        SeatTurns turns,
        IRepository<ActivitySeries> all,
        IRepository<SeriesEnrolment> regulars,
        IReads<CommunityActivity> coming,
        IRepository<CommunityActivity> activities,
        PersonEnrolments person,
        Seats seats,
        RequestScope scope,
        TimeProvider clock) : ICommandHandler<WithdrawFromSeries, Changed>
    {
        public async Task<Changed> Handle(WithdrawFromSeries request, CancellationToken cancellationToken)
        {
            var (id, now) = (new SeriesId(request.SeriesId), clock.GetUtcNow());
            await turns.TakeSeries(cancellationToken, id);
            scope.RequireReach(Rights.WriteEnrolments, await all.Get(id, cancellationToken));
            var regular = await regulars.Get(new SeriesEnrolmentId(request.EnrolmentId), cancellationToken);
            if (regular.SeriesId != id)
            {
                throw new NotFoundException(nameof(SeriesEnrolment));
            }

            if (regular.Version != request.ExpectedVersion)
            {
                throw new StaleVersionException();
            }

            regular.Withdraw(now);
            var occurrences = await coming.List(coming.All.Where(one => one.SeriesId == id && one.StartsAt > now).Select(one => one.Id), cancellationToken);
            await turns.Take(cancellationToken, occurrences);
            foreach (var enrolment in await person.In(regular.PersonId, occurrences, cancellationToken))
            {
                if (enrolment.IsLive)
                {
                    await seats.Withdraw(await activities.Get(enrolment.ActivityId, cancellationToken), enrolment, WithdrawalCause.Asked, cancellationToken);
                }
            }

            return new Changed(regular);
        }
    }
}
