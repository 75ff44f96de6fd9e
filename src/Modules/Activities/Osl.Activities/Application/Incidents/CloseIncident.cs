using FluentValidation;
using Osl.Activities.Domain.Incidents;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Incidents;

/// <summary>Says what was done about an incident.</summary>
[Permission(Rights.HandleIncidents)]
internal sealed record CloseIncident(Guid Id, long ExpectedVersion, IncidentOutcome Outcome) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<CloseIncident>
    {
        public Validator() => this.Body(command => command.Outcome, new IncidentOutcome.Validator());
    }

    internal sealed class Handler(IRepository<Incident> incidents) : ICommandHandler<CloseIncident, Changed>
    {
        public async Task<Changed> Handle(CloseIncident request, CancellationToken cancellationToken)
        {
            var incident = await incidents.Get(new IncidentId(request.Id), request.ExpectedVersion, cancellationToken);
            incident.Close(request.Outcome.Note);
            return new Changed(incident);
        }
    }
}

/// <summary>What was done about an incident.</summary>
/// <param name="Note">In words; as few personal data as can be.</param>
internal sealed record IncidentOutcome(string Note) : IExample<IncidentOutcome>
{
    public static IncidentOutcome Example { get; } = new("Zdjęcia usunięto, rodziców powiadomiono, policja ma zgłoszenie.");

    internal sealed class Validator : AbstractValidator<IncidentOutcome>
    {
        public Validator() => RuleFor(outcome => outcome.Note).NotEmpty().MaximumLength(TextLimits.LongText).NoPesel();
    }
}
