using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Enrolments;

/// <summary>The lists that a person stands on. Which they are is asked before their turns are taken, how they stand after.</summary>
internal sealed class PersonEnrolments(IReads<Enrolment> known, IRepository<Enrolment> enrolments)
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
}
