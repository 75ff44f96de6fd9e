using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Places;

/// <summary>One community place.</summary>
[Permission(Rights.ReadPlaces)]
internal sealed record GetPlace(Guid Id) : IQuery<PlaceResponse>
{
    internal sealed class Handler(IReads<CommunityPlace> places) : IQueryHandler<GetPlace, PlaceResponse>
    {
        public async Task<PlaceResponse> Handle(GetPlace request, CancellationToken cancellationToken)
        {
            var id = new PlaceId(request.Id);
            return PlaceResponse.Of(await places.First(places.All.Where(one => one.Id == id), cancellationToken));
        }
    }
}
