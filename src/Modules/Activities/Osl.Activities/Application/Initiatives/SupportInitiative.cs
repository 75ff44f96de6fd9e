using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Initiatives;

/// <summary>Writes down who supports an initiative, and with what.</summary>
[Permission(Rights.WriteInitiatives)]
internal sealed record SupportInitiative(Guid InitiativeId, InitiativeSupportInput Support) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<SupportInitiative>
    {
        public Validator() => this.Body(command => command.Support, new InitiativeSupportInput.Validator());
    }

    internal sealed class Handler(
        ITurns<Initiative> turns,
        IRepository<Initiative> initiatives,
        IRepository<InitiativeSupport> log,
        IReads<InitiativeSupport> given,
        Known known,
        RequestScope scope,
        IIdSource ids,
        TimeProvider clock) : ICommandHandler<SupportInitiative, Created>
    {
        public async Task<Created> Handle(SupportInitiative request, CancellationToken cancellationToken)
        {
            await turns.Take(cancellationToken, request.InitiativeId);
            var initiative = await initiatives.Get(new InitiativeId(request.InitiativeId), cancellationToken);
            scope.RequireAny(Rights.WriteInitiatives, initiative.CommunityIds);
            var content = request.Support.ToContent();
            var again = false;
            if (content.SupporterId is { } supporter)
            {
                await known.RequirePeople([supporter], _ => "/supporterId", cancellationToken);
                again = await given.Any(given.All.Where(one => one.InitiativeId == initiative.Id && one.SupporterId == supporter), cancellationToken);
            }

            var support = initiative.Support(new InitiativeSupportId(ids.Next()), content, again, WarsawCalendar.Today(clock));
            log.Add(support);
            return new Created(support.Id.Value);
        }
    }
}

/// <summary>Support for an initiative.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Description">In words; no names.</param>
/// <param name="SupporterId">The person on file who gives it; or</param>
/// <param name="Supporters">how many people give it (ACT-52).</param>
internal sealed record InitiativeSupportInput(DateOnly On, SupportKind Kind, string Description, Guid? SupporterId = null, int? Supporters = null) : IExample<InitiativeSupportInput>
{
    public static InitiativeSupportInput Example { get; } = new(new DateOnly(2026, 4, 2), SupportKind.Labour, "Podpisy na zebraniu i chęć pracy", null, 48);

    public InitiativeSupportContent ToContent() => new(On, Ids.Typed<PersonId>(SupporterId), Supporters, Kind, Description);

    internal sealed class Validator : AbstractValidator<InitiativeSupportInput>
    {
        public Validator()
        {
            RuleFor(support => support.Description).NotEmpty().MaximumLength(TextLimits.Text).NoPesel();
            RuleFor(support => support.Supporters).InclusiveBetween(1, 1_000_000);
        }
    }
}
