using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Places;

/// <summary>Plans a community place.</summary>
[Permission(Rights.WritePlaces)]
internal sealed record PlanPlace(PlaceInput Place) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<PlanPlace>
    {
        public Validator() => this.Body(command => command.Place, new PlaceInput.Validator());
    }

    internal sealed class Handler(IRepository<CommunityPlace> places, Known known, RequestScope scope, IIdSource ids, TimeProvider clock) : ICommandHandler<PlanPlace, Created>
    {
        public async Task<Created> Handle(PlanPlace request, CancellationToken cancellationToken)
        {
            var content = request.Place.ToContent();
            await known.RequireCommunities(content.CommunityIds, Rights.WritePlaces, cancellationToken);
            await known.RequirePeople(content.ResidentHostIds, Known.At("residentHostIds"), cancellationToken);
            var place = CommunityPlace.Plan(new PlaceId(ids.Next()), scope.RequiredCentre, content, clock.GetUtcNow());
            places.Add(place);
            return new Created(place.Id.Value);
        }
    }
}
