using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Activities;

/// <summary>One activity.</summary>
[Permission(Rights.ReadActivities)]
internal sealed record GetActivity(Guid Id) : IQuery<ActivityResponse>
{
    internal sealed class Handler(IReads<CommunityActivity> activities) : IQueryHandler<GetActivity, ActivityResponse>
    {
        private static readonly OneById<CommunityActivity, ActivityId, CommunityActivity> Whole = new(activity => activity);

        public async Task<ActivityResponse> Handle(GetActivity request, CancellationToken cancellationToken) =>
            ActivityResponse.Of(await activities.First(Whole, new ActivityId(request.Id), cancellationToken));
    }
}
