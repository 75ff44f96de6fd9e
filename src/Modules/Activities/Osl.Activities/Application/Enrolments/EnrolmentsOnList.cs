using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Enrolments;

internal static class EnrolmentsOnList
{
    /// <summary>An enrolment of this activity.</summary>
    /// <exception cref="NotFoundException">The activity has no such enrolment.</exception>
    public static async Task<Enrolment> On(this IRepository<Enrolment> enrolments, CommunityActivity activity, Guid id, long version, CancellationToken ct)
    {
        var found = await enrolments.Get(new EnrolmentId(id), ct);
        if (found.ActivityId != activity.Id)
        {
            throw new NotFoundException(nameof(Enrolment));
        }

        return found.Version == version ? found : throw new StaleVersionException();
    }
}
