using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Enrolments;

/// <summary>How full an activity is, in numbers only.</summary>
[Permission(Rights.ReadEnrolments)]
internal sealed record CountEnrolments(Guid ActivityId) : IQuery<EnrolmentCounts>
{
    internal sealed class Handler(IReads<CommunityActivity> activities, IReads<EnrolmentList> lists, IReads<Enrolment> enrolments) : IQueryHandler<CountEnrolments, EnrolmentCounts>
    {
        public async Task<EnrolmentCounts> Handle(CountEnrolments request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.ActivityId);
            var activity = await activities.First(activities.All.Where(one => one.Id == id), cancellationToken);
            var list = await lists.FirstOrDefault(lists.All.Where(one => one.Id == id), cancellationToken);
            var states = await enrolments.List(
                enrolments.All.Where(one => one.ActivityId == id).GroupBy(one => one.State).Select(group => new { group.Key, Count = group.Count() }), cancellationToken);
            var counts = states.ToDictionary(one => one.Key, one => one.Count);
            var capacity = activity.Occasion().Capacity;
            return new EnrolmentCounts(
                capacity,
                list?.Taken ?? 0,
                capacity is null ? null : list?.Free(capacity) ?? capacity,
                list?.Waiting ?? 0,
                [.. Enum.GetValues<EnrolmentState>().Select(state => new StateCount(state, counts.GetValueOrDefault(state)))]);
        }
    }
}

/// <summary>How full an activity is.</summary>
/// <param name="Capacity">How many seats there are; null where there is one for everyone.</param>
/// <param name="Taken">Seats that are confirmed, or kept for a guardian's consent.</param>
/// <param name="Free">Seats that may be given now; null where there is one for everyone.</param>
/// <param name="Waiting">How many wait in line.</param>
/// <param name="States">How many enrolments are in each state.</param>
internal sealed record EnrolmentCounts(int? Capacity, int Taken, int? Free, int Waiting, IReadOnlyList<StateCount> States) : IExample<EnrolmentCounts>
{
    public static EnrolmentCounts Example { get; } = new(12, 12, 0, 1, [new StateCount(EnrolmentState.Confirmed, 12), new StateCount(EnrolmentState.Waitlisted, 1)]);
}

/// <summary>How many enrolments are in a state.</summary>
internal sealed record StateCount(EnrolmentState State, int Count);
