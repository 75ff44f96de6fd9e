using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Enrolments;

/// <summary>One enrolment to a whole series, with where the person stands in each occurrence.</summary>
[Permission(Rights.ReadEnrolments)]
internal sealed record GetSeriesEnrolment(Guid SeriesId, Guid EnrolmentId) : IQuery<SeriesEnrolmentResponse>
{
    internal sealed class Handler(IReads<SeriesEnrolment> regulars, IReads<Enrolment> enrolments, IReads<CommunityActivity> activities)
        : IQueryHandler<GetSeriesEnrolment, SeriesEnrolmentResponse>
    {
        public async Task<SeriesEnrolmentResponse> Handle(GetSeriesEnrolment request, CancellationToken cancellationToken)
        {
            var (series, id) = (new SeriesId(request.SeriesId), new SeriesEnrolmentId(request.EnrolmentId));
            var regular = await regulars.First(regulars.All.Where(one => one.Id == id && one.SeriesId == series), cancellationToken);
            var (person, asked) = (regular.PersonId, (SeriesId?)series);
            var standings = await enrolments.List(
                from enrolment in enrolments.All
                where enrolment.PersonId == person
                join activity in activities.All on enrolment.ActivityId equals activity.Id
                where activity.SeriesId == asked
                orderby activity.StartsAt, enrolment.Number
                select new { activity.Id, activity.StartsAt, Enrolment = enrolment.Id, enrolment.State, enrolment.Number },
                cancellationToken);
            return new SeriesEnrolmentResponse(
                regular.Id.Value,
                regular.Version,
                regular.SeriesId.Value,
                regular.PersonId.Value,
                regular.State,
                regular.EnrolledAt,
                regular.EndedAt,
                [.. standings.Select(one => new OccurrenceStanding(one.Id.Value, one.StartsAt, one.Enrolment.Value, one.State, one.Number))]);
        }
    }
}
