using FluentValidation;
using Osl.Activities.Application.Occupancy;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Occupancy;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Places;

/// <summary>Closes a place that nothing and nobody has booked any more (ACT-13).</summary>
[Permission(Rights.WritePlaces)]
internal sealed record ClosePlace(Guid Id, long ExpectedVersion, PlaceClosingInput Closing) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ClosePlace>
    {
        public Validator() => this.Body(command => command.Closing, new PlaceClosingInput.Validator());
    }

    internal sealed class Handler(IRepository<CommunityPlace> places, IReads<Occupation> taken, Occupancies occupancies, RequestScope scope, TimeProvider clock)
        : ICommandHandler<ClosePlace, Changed>
    {
        public async Task<Changed> Handle(ClosePlace request, CancellationToken cancellationToken)
        {
            await occupancies.TakeTurns([new Resource(OccupiedKind.Place, request.Id, "")], cancellationToken);
            var place = await places.Get(new PlaceId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WritePlaces, place.CommunityIds);
            var now = clock.GetUtcNow();
            var ahead = await taken.Any(taken.All.Where(one => one.Kind == OccupiedKind.Place && one.What == request.Id && one.To > now), cancellationToken);
            place.Close(request.Closing.Note, ahead, WarsawCalendar.DayOf(now));
            return new Changed(place);
        }
    }
}

/// <summary>Why a place is closed.</summary>
/// <param name="Note">In words; no personal data.</param>
internal sealed record PlaceClosingInput(string Note) : IExample<PlaceClosingInput>
{
    public static PlaceClosingInput Example { get; } = new("Przenosimy się do szkoły.");

    internal sealed class Validator : AbstractValidator<PlaceClosingInput>
    {
        public Validator() => RuleFor(closing => closing.Note).NotEmpty().MaximumLength(TextLimits.Text).NoPesel();
    }
}
