using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application.Specifications;

namespace Osl.Activities.Application.Attendance;

/// <summary>Some of an activity's enrolments.</summary>
internal sealed class EnrolmentsById : Specification<Enrolment>
{
    public EnrolmentsById(ActivityId activity, IReadOnlyCollection<EnrolmentId> ids) => Query.Where(one => one.ActivityId == activity && ids.Contains(one.Id));
}
