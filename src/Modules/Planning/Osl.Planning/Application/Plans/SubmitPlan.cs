using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Application.References;
using Osl.Planning.Domain.Calendar;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.Plans;

/// <summary>Submits a draft for approval, when it is complete (PLA-01 to PLA-03).</summary>
[Permission(Rights.WritePlans)]
internal sealed record SubmitPlan(Guid PlanId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(
        IRepository<OslPlan> plans,
        IReads<ConclusionCopy> conclusions,
        IReads<DiagnosisCopy> diagnoses,
        IReads<MunicipalityCopy> municipalities,
        IReads<PlanDay> days,
        FirstYear firstYear,
        RequestScope scope,
        TimeProvider clock) : ICommandHandler<SubmitPlan, Changed>
    {
        public async Task<Changed> Handle(SubmitPlan request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            var today = WarsawCalendar.Today(clock);
            var facts = new SubmissionFacts(
                await CurrentConclusions(plan, cancellationToken),
                await firstYear.Exemption(today, cancellationToken),
                await MustCover(plan, cancellationToken));
            plan.Submit(scope.RequiredStaffMember, facts, today, clock.GetUtcNow());
            return new Changed(plan);
        }

        private async Task<List<AdoptedConclusion>> CurrentConclusions(OslPlan plan, CancellationToken ct)
        {
            var cited = plan.ConclusionIds;
            var current = await conclusions.List(
                conclusions.All.Where(one => cited.Contains(one.Id) && !diagnoses.All.Any(next => next.PreviousDiagnosisId == one.DiagnosisId)),
                ct);
            return [.. current.Select(one => new AdoptedConclusion(one.Id, one.MunicipalityIds))];
        }

        private async Task<List<MunicipalityId>> MustCover(OslPlan plan, CancellationToken ct)
        {
            var (from, to, family) = (plan.PeriodFrom, plan.PeriodTo, plan.FamilyId);
            return await municipalities.List(
                municipalities.All
                    .Where(one => one.JoinedOn <= from)
                    .Where(one => !days.All.Any(day => day.MunicipalityId == one.Id && day.Day >= from && day.Day <= to && day.FamilyId != family))
                    .Select(one => one.Id),
                ct);
        }
    }
}
