using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Groups;

/// <summary>In whose hands the groups were on a day: the share that residents lead is what the method is measured by.</summary>
/// <param name="On">The day; left out, today.</param>
/// <param name="CommunityId">One community alone.</param>
[Permission(Rights.ReadGroups)]
internal sealed record ShowHandingOver(DateOnly? On, Guid? CommunityId) : IQuery<HandingOverResponse>
{
    internal sealed class Handler(IReads<CommunityGroup> groups, TimeProvider clock) : IQueryHandler<ShowHandingOver, HandingOverResponse>
    {
        public async Task<HandingOverResponse> Handle(ShowHandingOver request, CancellationToken cancellationToken)
        {
            var day = request.On ?? WarsawCalendar.Today(clock);
            var query = groups.All
                .Where(one => one.FormedOn <= day && (one.ClosedOn == null || one.ClosedOn > day))
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), community => one => one.CommunityIds.Contains(community));
            var asked = (await groups.List(query, cancellationToken)).ConvertAll(group => (group.CommunityIds, Leadership: group.LeadershipOn(day)));
            return new HandingOverResponse(
                day,
                HandsResponse.Of(asked.Select(group => group.Leadership)),
                [
                    .. asked
                        .SelectMany(group => group.CommunityIds.Select(community => (community.Value, group.Leadership)))
                        .Where(pair => request.CommunityId is null || pair.Value == request.CommunityId)
                        .GroupBy(pair => pair.Value, pair => pair.Leadership)
                        .OrderBy(pairs => pairs.Key)
                        .Select(pairs => new CommunityHandsResponse(pairs.Key, HandsResponse.Of(pairs))),
                ]);
        }
    }
}

/// <summary>In whose hands the groups were on a day.</summary>
/// <param name="All">All of them; a group of two communities counts once.</param>
/// <param name="Communities">Community by community; a group of two counts in each.</param>
internal sealed record HandingOverResponse(DateOnly On, HandsResponse All, IReadOnlyList<CommunityHandsResponse> Communities) : IExample<HandingOverResponse>
{
    public static HandingOverResponse Example { get; } = new(
        new DateOnly(2026, 6, 30), new HandsResponse(4, 2, 1, 1, 0.25m), [new CommunityHandsResponse(Examples.Community, new HandsResponse(2, 0, 1, 1, 0.5m))]);
}

/// <summary>A community's groups.</summary>
internal sealed record CommunityHandsResponse(Guid CommunityId, HandsResponse Hands);

/// <summary>How many groups were in whose hands.</summary>
/// <param name="SelfLedShare">The handing-over ratio: the share that residents lead themselves; none where there is no group.</param>
internal sealed record HandsResponse(int Groups, int CusLed, int CoLed, int SelfLed, decimal? SelfLedShare)
{
    public static HandsResponse Of(IEnumerable<Leadership> hands)
    {
        var counted = hands.CountBy(hand => hand).ToDictionary();
        var (cus, both, self) = (counted.GetValueOrDefault(Leadership.CusLed), counted.GetValueOrDefault(Leadership.CoLed), counted.GetValueOrDefault(Leadership.SelfLed));
        var all = cus + both + self;
        return new HandsResponse(all, cus, both, self, all == 0 ? null : Math.Round((decimal)self / all, 4));
    }
}
