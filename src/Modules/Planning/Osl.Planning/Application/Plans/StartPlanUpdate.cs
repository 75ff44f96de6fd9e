using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.References;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Application.Plans;

/// <summary>Opens the draft of the next version beside the one in force.</summary>
[Permission(Rights.WritePlans)]
internal sealed record StartPlanUpdate(Guid PlanId, PlanUpdateInput Update) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<StartPlanUpdate>
    {
        public Validator() => this.Body(c => c.Update, new PlanUpdateInput.Validator());
    }

    internal sealed class Handler(
        IRepository<OslPlan> plans,
        IReads<OslPlan> versions,
        IRepository<UpdateDemand> demands,
        PlanReferences references,
        RequestScope scope,
        IIdSource ids,
        TimeProvider clock) : ICommandHandler<StartPlanUpdate, Created>
    {
        public async Task<Created> Handle(StartPlanUpdate request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), cancellationToken);
            List<ConclusionId> changed = [.. (request.Update.ConclusionIds ?? []).Select(id => new ConclusionId(id))];
            await references.RequireConclusions(changed, cancellationToken);
            var demand = await Demand(plan, request.Update, cancellationToken);
            var family = plan.FamilyId;
            var last = await versions.FirstOrDefault(
                versions.All.Where(version => version.FamilyId == family).OrderByDescending(version => version.VersionNumber).Select(version => version.VersionNumber),
                cancellationToken);
            var next = plan.DraftUpdate(
                new PlanId(ids.Next()),
                last + 1,
                request.Update.Reason,
                demand?.Id,
                [.. changed.Union(demand?.ConclusionIds ?? [])],
                ids.Next,
                scope.RequiredStaffMember,
                clock.GetUtcNow());
            plans.Add(next);
            return new Created(next.Id.Value);
        }

        private async Task<UpdateDemand?> Demand(OslPlan plan, PlanUpdateInput update, CancellationToken ct)
        {
            if (update.UpdateDemandId is not { } id)
            {
                return null;
            }

            var demand = await demands.Find(new UpdateDemandId(id), ct);
            return demand is { State: UpdateDemandState.Open } && demand.FamilyId == plan.FamilyId
                ? demand
                : throw new InvalidFieldException("/updateDemandId", "unknown_reference");
        }
    }
}

/// <summary>Why a plan is updated.</summary>
/// <param name="Reason">In words (PLA-05).</param>
/// <param name="UpdateDemandId">The demand that the update answers; its conclusions are taken in.</param>
/// <param name="ConclusionIds">Further conclusions that changed.</param>
internal sealed record PlanUpdateInput(string Reason, Guid? UpdateDemandId = null, IReadOnlyList<Guid>? ConclusionIds = null) : IExample<PlanUpdateInput>
{
    public static PlanUpdateInput Example { get; } = new("Nowa diagnoza: przybyło samotnych seniorów", Examples.Demand, [Examples.Conclusion]);

    internal sealed class Validator : AbstractValidator<PlanUpdateInput>
    {
        public Validator()
        {
            RuleFor(u => u.Reason).MaximumLength(TextLimits.Text);
            RuleFor(u => u.ConclusionIds).Listed(500);
        }
    }
}
