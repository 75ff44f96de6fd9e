using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Groups;

/// <summary>One club or group.</summary>
[Permission(Rights.ReadGroups)]
internal sealed record GetGroup(Guid Id) : IQuery<GroupResponse>
{
    internal sealed class Handler(IReads<CommunityGroup> groups) : IQueryHandler<GetGroup, GroupResponse>
    {
        public async Task<GroupResponse> Handle(GetGroup request, CancellationToken cancellationToken)
        {
            var id = new GroupId(request.Id);
            return GroupResponse.Of(await groups.First(groups.All.Where(one => one.Id == id), cancellationToken));
        }
    }
}
