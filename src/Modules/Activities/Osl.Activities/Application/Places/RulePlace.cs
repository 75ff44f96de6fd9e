using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Places;

/// <summary>Gives a place house rules, or a new version of them.</summary>
[Permission(Rights.WritePlaces)]
internal sealed record RulePlace(Guid Id, long ExpectedVersion, HouseRulesInput HouseRules) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<RulePlace>
    {
        public Validator() => this.Body(command => command.HouseRules, new HouseRulesInput.Validator());
    }

    internal sealed class Handler(IRepository<CommunityPlace> places, RequestScope scope) : ICommandHandler<RulePlace, Changed>
    {
        public async Task<Changed> Handle(RulePlace request, CancellationToken cancellationToken)
        {
            var place = await places.Get(new PlaceId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WritePlaces, place.CommunityIds);
            place.RuleHouse(request.HouseRules.Text);
            return new Changed(place);
        }
    }
}

/// <summary>The house rules of a place.</summary>
/// <param name="Text">The rules; each time they are written they have a new version.</param>
internal sealed record HouseRulesInput(string Text) : IExample<HouseRulesInput>
{
    public static HouseRulesInput Example { get; } = new("Kto otwiera, ten zamyka. Po sobie sprzątamy. Klucz oddajemy gospodarzowi.");

    internal sealed class Validator : AbstractValidator<HouseRulesInput>
    {
        public Validator() => RuleFor(rules => rules.Text).NotEmpty().MaximumLength(TextLimits.LongText).NoPesel();
    }
}
