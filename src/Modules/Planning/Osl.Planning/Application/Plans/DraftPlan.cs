using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Plans;

/// <summary>Drafts a new plan; whoever does so is its author.</summary>
[Permission(Rights.WritePlans)]
internal sealed record DraftPlan(PlanInput Plan) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<DraftPlan>
    {
        public Validator() => this.Body(c => c.Plan, new PlanInput.Validator());
    }

    internal sealed class Handler(
        IRepository<OslPlan> plans,
        PlanReferences references,
        ILegalParameters parameters,
        RequestScope scope,
        IIdSource ids,
        TimeProvider clock) : ICommandHandler<DraftPlan, Created>
    {
        public async Task<Created> Handle(DraftPlan request, CancellationToken cancellationToken)
        {
            var content = request.Plan.ToContent();
            await references.RequireMunicipalities([.. content.Sections.Select(section => section.MunicipalityId)], index => $"/sections/{index}/municipalityId", cancellationToken);
            await references.RequireConclusions(content.ConclusionIds, cancellationToken);
            var longest = await parameters.Value(PlanningParameters.LongestPlan, WarsawCalendar.Today(clock), cancellationToken);
            var plan = OslPlan.Draft(new PlanId(ids.Next()), scope.RequiredCentre, content, longest, scope.RequiredStaffMember, clock.GetUtcNow());
            plans.Add(plan);
            return new Created(plan.Id.Value);
        }
    }
}
