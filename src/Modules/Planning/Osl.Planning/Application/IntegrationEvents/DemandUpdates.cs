using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Contracts;
using Osl.Planning.Application.Jobs;
using Osl.Planning.Domain.Notices;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.References;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Application.IntegrationEvents;

/// <summary>
/// After a material change of conclusions (CUS Act Art. 20(2)) each plan that holds in a municipality they concern, or that rests
/// on the diagnosis that they replace, must be updated, or a decision against it be given a reason (PLA-12).
/// </summary>
internal sealed class DemandUpdates(
    IReads<OslPlan> plans,
    IReads<ConclusionCopy> conclusions,
    IRepository<UpdateDemand> demands,
    NoticeBoard board,
    ILegalParameters parameters,
    IIdSource ids,
    TimeProvider clock) : INotificationHandler<ConclusionsMateriallyChanged>
{
    public async Task Handle(ConclusionsMateriallyChanged notification, CancellationToken cancellationToken)
    {
        var today = WarsawCalendar.Today(clock);
        var days = await parameters.Value(PlanningParameters.UpdateDecision, today, cancellationToken);
        List<ConclusionId> changed = [.. notification.ConclusionIds.Select(id => new ConclusionId(id))];
        foreach (var plan in await Concerned(changed, new DiagnosisId(notification.PreviousDiagnosisId), today, cancellationToken))
        {
            var demand = UpdateDemand.Raise(
                new UpdateDemandId(ids.Next()), plan, new DiagnosisId(notification.DiagnosisId), changed, notification.Reason, today, days);
            demands.Add(demand);
            board.Tell(
                new DueThing(demand.Id.Value, demand.DecideBy, (_, left) =>
                    (NoticeKind.UpdateRequired, new PlanUpdateRequired(plan.Id, plan.Title, demand.DiagnosisId, demand.DecideBy, left))),
                days,
                today);
        }
    }

    private async Task<IEnumerable<OslPlan>> Concerned(List<ConclusionId> changed, DiagnosisId previous, DateOnly today, CancellationToken ct)
    {
        var known = await conclusions.List(conclusions.All.Where(one => changed.Contains(one.Id) || one.DiagnosisId == previous), ct);
        var replaced = known.Where(one => one.DiagnosisId == previous).Select(one => one.Id).ToHashSet();
        var news = known.Where(one => changed.Contains(one.Id)).Select(one => new AdoptedConclusion(one.Id, one.MunicipalityIds)).ToList();
        var holding = await plans.List(
            plans.All.Where(plan =>
                (plan.State == PlanState.Approved || plan.State == PlanState.InForce || plan.State == PlanState.UnderUpdate) && plan.PeriodTo >= today),
            ct);
        return holding
            .GroupBy(plan => plan.FamilyId, (_, versions) => versions.MaxBy(version => version.VersionNumber)!)
            .Where(plan => plan.ConclusionIds.Any(replaced.Contains)
                || news.Exists(conclusion => plan.MunicipalityIds.Any(conclusion.Concerns)));
    }
}
