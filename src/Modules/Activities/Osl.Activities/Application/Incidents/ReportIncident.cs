using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Incidents;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Incidents;

/// <summary>Reports a child-protection incident. The director and the reporter read it, and nobody else.</summary>
[Permission(Rights.ReportIncidents)]
internal sealed record ReportIncident(IncidentInput Incident) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<ReportIncident>
    {
        public Validator() => this.Body(command => command.Incident, new IncidentInput.Validator());
    }

    internal sealed class Handler(IRepository<Incident> incidents, Known known, RequestScope scope, IIdSource ids, TimeProvider clock) : ICommandHandler<ReportIncident, Created>
    {
        public async Task<Created> Handle(ReportIncident request, CancellationToken cancellationToken)
        {
            var activity = Ids.Typed<ActivityId>(request.Incident.ActivityId);
            if (activity is { } named)
            {
                await known.RequireActivities([named], _ => "/activityId", cancellationToken);
            }

            var now = clock.GetUtcNow();
            var incident = Domain.Incidents.Incident.Report(
                new IncidentId(ids.Next()),
                scope.RequiredCentre,
                request.Incident.HappenedOn,
                request.Incident.Description,
                activity,
                scope.RequiredStaffMember,
                WarsawCalendar.DayOf(now),
                now);
            incidents.Add(incident);
            return new Created(incident.Id.Value);
        }
    }
}

/// <summary>What happened.</summary>
/// <param name="HappenedOn">The day.</param>
/// <param name="Description">In words; as few personal data as can be.</param>
/// <param name="ActivityId">The activity at which it happened.</param>
internal sealed record IncidentInput(DateOnly HappenedOn, string Description, Guid? ActivityId = null) : IExample<IncidentInput>
{
    public static IncidentInput Example { get; } = new(new DateOnly(2026, 5, 8), "Podczas warsztatów ktoś obcy robił dzieciom zdjęcia.", Examples.Activity);

    internal sealed class Validator : AbstractValidator<IncidentInput>
    {
        public Validator() => RuleFor(incident => incident.Description).NotEmpty().MaximumLength(TextLimits.LongText).NoPesel();
    }
}
