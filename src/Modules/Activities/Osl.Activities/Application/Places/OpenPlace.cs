using Osl.Activities.Application.References;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Places;

/// <summary>Opens a place.</summary>
[Permission(Rights.WritePlaces)]
internal sealed record OpenPlace(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<CommunityPlace> places, RequestScope scope, TimeProvider clock) : ICommandHandler<OpenPlace, Changed>
    {
        public async Task<Changed> Handle(OpenPlace request, CancellationToken cancellationToken)
        {
            var place = await places.Get(new PlaceId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WritePlaces, place.CommunityIds);
            place.Open(WarsawCalendar.Today(clock));
            return new Changed(place);
        }
    }
}
