using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Communities;

namespace Osl.Diagnosis.Application.Communities;

/// <summary>One community.</summary>
[Permission(Rights.ReadCommunities)]
internal sealed record GetCommunity(Guid Id) : IQuery<CommunityResponse>
{
    internal sealed class Handler(IReads<Community> communities) : IQueryHandler<GetCommunity, CommunityResponse>
    {
        public Task<CommunityResponse> Handle(GetCommunity request, CancellationToken cancellationToken)
        {
            var id = new CommunityId(request.Id);
            return communities.First(communities.All.Where(c => c.Id == id).Select(c => CommunityResponse.Of(c)), cancellationToken);
        }
    }
}
