using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Enrolments;

internal static class EnrolmentsOnList
{
    /// <summary>An enrolment of this activity.</summary>
    /// <exception cref="NotFoundException">The activity has no such enrolment.</exception>
    /// <exception cref="StaleVersionException">It was changed since the caller read it.</exception>
    public static async Task<Enrolment> On(this IRepository<Enrolment> enrolments, CommunityActivity activity, Guid id, long version, CancellationToken ct)
    {
        var found = await enrolments.On(activity, id, ct);
        return found.Version == version ? found : throw new StaleVersionException();
    }

    /// <summary>
    /// An enrolment of this activity, to be given up. While it is live only the list changes it: a promotion, a guardian's consent, a reminder.
    /// Whoever gives it up means the person's place, however that came to stand since they looked.
    /// </summary>
    /// <exception cref="NotFoundException">The activity has no such enrolment.</exception>
    /// <exception cref="StaleVersionException">It ended since the caller read it.</exception>
    public static async Task<Enrolment> ToGiveUp(this IRepository<Enrolment> enrolments, CommunityActivity activity, Guid id, long version, CancellationToken ct)
    {
        var found = await enrolments.On(activity, id, ct);
        return found.Version == version || (found.IsLive && found.Version > version) ? found : throw new StaleVersionException();
    }

    private static async Task<Enrolment> On(this IRepository<Enrolment> enrolments, CommunityActivity activity, Guid id, CancellationToken ct)
    {
        var found = await enrolments.Get(new EnrolmentId(id), ct);
        return found.ActivityId == activity.Id ? found : throw new NotFoundException(nameof(Enrolment));
    }
}
