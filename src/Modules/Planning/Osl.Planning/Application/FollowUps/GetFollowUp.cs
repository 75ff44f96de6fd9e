using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.FollowUps;

namespace Osl.Planning.Application.FollowUps;

/// <summary>One follow-up.</summary>
[Permission(Rights.ReadFollowUps)]
internal sealed record GetFollowUp(Guid Id) : IQuery<FollowUpResponse>
{
    internal sealed class Handler(IReads<FollowUp> followUps, TimeProvider clock) : IQueryHandler<GetFollowUp, FollowUpResponse>
    {
        public async Task<FollowUpResponse> Handle(GetFollowUp request, CancellationToken cancellationToken)
        {
            var id = new FollowUpId(request.Id);
            return FollowUpResponse.Of(await followUps.First(followUps.All.Where(one => one.Id == id), cancellationToken), WarsawCalendar.Today(clock));
        }
    }
}
