using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Enrolments;

/// <summary>Those who wait, in the order in which they came.</summary>
internal sealed class NextInLine : Specification<Enrolment>
{
    public NextInLine(ActivityId activity, int seats) => Query
        .Where(one => one.ActivityId == activity && one.State == EnrolmentState.Waitlisted)
        .OrderBy(one => one.Number)
        .Take(seats);
}

/// <summary>Those who have a seat, or wait for one or for a consent.</summary>
internal sealed class LiveEnrolments : Specification<Enrolment>
{
    public LiveEnrolments(ActivityId activity) => Query
        .Where(one => one.ActivityId == activity
            && (one.State == EnrolmentState.Confirmed || one.State == EnrolmentState.Waitlisted || one.State == EnrolmentState.PendingConsent))
        .OrderBy(one => one.Number);
}

/// <summary>The series that a person takes part in, or took part in.</summary>
internal sealed class SeriesEnrolmentsOf : Specification<SeriesEnrolment>
{
    public SeriesEnrolmentsOf(PersonId person) => Query.Where(one => one.PersonId == person);
}

/// <summary>A person's enrolments in these activities.</summary>
internal sealed class EnrolmentsOf : Specification<Enrolment>
{
    public EnrolmentsOf(PersonId person, IReadOnlyCollection<ActivityId> activities) => Query
        .Where(one => one.PersonId == person && activities.Contains(one.ActivityId))
        .OrderBy(one => one.Number);
}
