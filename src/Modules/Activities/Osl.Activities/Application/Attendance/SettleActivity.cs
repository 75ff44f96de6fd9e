using Osl.Activities.Application.Activities;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Attendance;

/// <summary>Closes an activity that is evaluated and whose cost is known (ACT-07).</summary>
[Permission(Rights.Settle)]
internal sealed record SettleActivity(Guid ActivityId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<CommunityActivity> activities, RequestScope scope, TimeProvider clock) : ICommandHandler<SettleActivity, Changed>
    {
        public async Task<Changed> Handle(SettleActivity request, CancellationToken cancellationToken)
        {
            var activity = await activities.Get(new ActivityId(request.ActivityId), request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.Settle, activity);
            activity.Settle(clock.GetUtcNow());
            return new Changed(activity);
        }
    }
}
