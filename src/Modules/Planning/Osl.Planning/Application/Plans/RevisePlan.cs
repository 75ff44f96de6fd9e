using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Plans;

/// <summary>Rewrites a draft as a whole; a returned plan becomes a draft again.</summary>
[Permission(Rights.WritePlans)]
internal sealed record RevisePlan(Guid PlanId, long ExpectedVersion, PlanInput Plan) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<RevisePlan>
    {
        public Validator() => this.Body(c => c.Plan, new PlanInput.Validator());
    }

    internal sealed class Handler(IRepository<OslPlan> plans, PlanReferences references, ILegalParameters parameters, TimeProvider clock)
        : ICommandHandler<RevisePlan, Changed>
    {
        public async Task<Changed> Handle(RevisePlan request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            var content = request.Plan.ToContent();
            await references.RequireMunicipalities([.. content.Sections.Select(section => section.MunicipalityId)], index => $"/sections/{index}/municipalityId", cancellationToken);
            await references.RequireConclusions(content.ConclusionIds, cancellationToken);
            plan.Revise(content, await parameters.Value(PlanningParameters.LongestPlan, WarsawCalendar.Today(clock), cancellationToken));
            return new Changed(plan);
        }
    }
}
