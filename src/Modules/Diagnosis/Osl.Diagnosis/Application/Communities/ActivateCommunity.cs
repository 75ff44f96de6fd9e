using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Communities;

namespace Osl.Diagnosis.Application.Communities;

/// <summary>Says that the work with a community has begun.</summary>
[Permission(Rights.WriteCommunities)]
internal sealed record ActivateCommunity(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Community> communities, RequestScope scope)
        : ICommandHandler<ActivateCommunity, Changed>
    {
        public async Task<Changed> Handle(ActivateCommunity request, CancellationToken cancellationToken)
        {
            var community = await communities.Get(new CommunityId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteCommunities, community.Id);
            community.Activate();
            return new Changed(community);
        }
    }
}
