using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Places;

/// <summary>Describes a place anew.</summary>
[Permission(Rights.WritePlaces)]
internal sealed record DescribePlace(Guid Id, long ExpectedVersion, PlaceInput Place) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<DescribePlace>
    {
        public Validator() => this.Body(command => command.Place, new PlaceInput.Validator());
    }

    internal sealed class Handler(IRepository<CommunityPlace> places, Known known, RequestScope scope) : ICommandHandler<DescribePlace, Changed>
    {
        public async Task<Changed> Handle(DescribePlace request, CancellationToken cancellationToken)
        {
            var place = await places.Get(new PlaceId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WritePlaces, place.CommunityIds);
            var content = request.Place.ToContent();
            await known.RequireCommunities(content.CommunityIds, Rights.WritePlaces, cancellationToken);
            await known.RequirePeople(content.ResidentHostIds, Known.At("residentHostIds"), cancellationToken);
            place.Describe(content);
            return new Changed(place);
        }
    }
}
