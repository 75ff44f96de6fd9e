using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Enrolments;

/// <summary>One enrolment.</summary>
[Permission(Rights.ReadEnrolments)]
internal sealed record GetEnrolment(Guid ActivityId, Guid EnrolmentId) : IQuery<EnrolmentResponse>
{
    internal sealed class Handler(IReads<Enrolment> enrolments) : IQueryHandler<GetEnrolment, EnrolmentResponse>
    {
        public async Task<EnrolmentResponse> Handle(GetEnrolment request, CancellationToken cancellationToken)
        {
            var (activity, id) = (new ActivityId(request.ActivityId), new EnrolmentId(request.EnrolmentId));
            return EnrolmentResponse.Of(await enrolments.First(enrolments.All.Where(one => one.Id == id && one.ActivityId == activity), cancellationToken));
        }
    }
}
