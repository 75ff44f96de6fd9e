using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Attendance;

/// <summary>What the attendance certificate of somebody who came to an activity says; there is none of what was not held or not attended.</summary>
[Permission(Rights.ReadEnrolments)]
internal sealed record GetCertificate(Guid ActivityId, Guid EnrolmentId) : IQuery<CertificateResponse>
{
    internal sealed class Handler(IReads<Enrolment> enrolments, IReads<CommunityActivity> activities) : IQueryHandler<GetCertificate, CertificateResponse>
    {
        public async Task<CertificateResponse> Handle(GetCertificate request, CancellationToken cancellationToken)
        {
            var (id, enrolmentId) = (new ActivityId(request.ActivityId), new EnrolmentId(request.EnrolmentId));
            var enrolment = await enrolments.First(
                enrolments.All.Where(one => one.Id == enrolmentId && one.ActivityId == id && one.State == EnrolmentState.Attended), cancellationToken);
            var activity = await activities.First(
                activities.All.Where(one => one.Id == id && (one.State == ActivityState.Held || one.State == ActivityState.Settled)), cancellationToken);
            return CertificateResponse.Of(enrolment.PersonId, activity.Title, activity.LearningOutcomes, activity.ExternalExpert, 1, [activity]);
        }
    }
}
