using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.References;

/// <summary>The adopted conclusions from which a plan may be drafted (CUS Act Art. 20(2)), a page at a time.</summary>
/// <param name="DiagnosisId">Of one diagnosis.</param>
/// <param name="IncludePast">Also those of a diagnosis that a later one has replaced.</param>
[Permission(Rights.ReadPlans)]
internal sealed record ListPlanningConclusions(PageRequest Page, Guid? DiagnosisId = null, bool? IncludePast = null) : IQuery<Page<PlanningConclusion>>
{
    private static readonly SortOrders<ConclusionCopy> Orders = SortOrders<ConclusionCopy>.EndingIn(one => one.Id);

    internal sealed class Handler(IReads<ConclusionCopy> conclusions, IReads<DiagnosisCopy> diagnoses) : IQueryHandler<ListPlanningConclusions, Page<PlanningConclusion>>
    {
        public Task<Page<PlanningConclusion>> Handle(ListPlanningConclusions request, CancellationToken cancellationToken)
        {
            var query = conclusions.All;
            if (request.DiagnosisId is { } id)
            {
                var diagnosis = new DiagnosisId(id);
                query = query.Where(one => one.DiagnosisId == diagnosis);
            }

            if (request.IncludePast is not true)
            {
                query = query.Where(one => !diagnoses.All.Any(next => next.PreviousDiagnosisId == one.DiagnosisId));
            }

            return conclusions.Page(query, Orders, request.Page, one => PlanningConclusion.Of(one), cancellationToken);
        }
    }
}

/// <summary>An adopted conclusion.</summary>
/// <param name="MunicipalityIds">The gminas that it concerns; none means the whole area of the centre.</param>
internal sealed record PlanningConclusion(
    Guid Id,
    Guid DiagnosisId,
    string Kind,
    string Scope,
    string Summary,
    IReadOnlyList<Guid> MunicipalityIds,
    IReadOnlyList<Guid> NeedIds) : IExample<PlanningConclusion>
{
    public static PlanningConclusion Of(ConclusionCopy copy) => new(
        copy.Id.Value,
        copy.DiagnosisId.Value,
        copy.Kind,
        copy.Scope,
        copy.Summary,
        [.. copy.MunicipalityIds.Select(id => id.Value)],
        [.. copy.NeedIds.Select(id => id.Value)]);

    public static PlanningConclusion Example { get; } = new(
        Examples.Conclusion,
        Examples.Diagnosis,
        "Need",
        "SupportiveActions",
        "Seniorzy z osiedla nie mają gdzie się spotykać",
        [Examples.Municipality],
        [Examples.Need]);
}
