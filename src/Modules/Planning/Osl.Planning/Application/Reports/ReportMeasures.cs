using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Reports;

/// <summary>
/// Measures counted by kind, component, tool, strategy and principle (F-15): of one version, or of all plans that were in force
/// on some day of the period. A measure with several tools or principles counts under each.
/// </summary>
[Permission(Rights.Report)]
internal sealed record ReportMeasures(Guid? PlanId, DateOnly? From, DateOnly? To, Guid? MunicipalityId) : IQuery<MeasuresReport>
{
    internal sealed class Handler(IReads<OslPlan> plans, IReads<Measure> measures, TimeProvider clock) : IQueryHandler<ReportMeasures, MeasuresReport>
    {
        public async Task<MeasuresReport> Handle(ReportMeasures request, CancellationToken cancellationToken)
        {
            var query = measures.All.Where(measure => Plans(request).Any(plan => plan.Id == measure.PlanId));
            if (request.MunicipalityId is { } id)
            {
                var municipality = new MunicipalityId(id);
                query = query.Where(measure => measure.MunicipalityIds.Contains(municipality));
            }

            var counted = await measures.List(query, cancellationToken);
            return new MeasuresReport(
                counted.Count,
                By(counted, measure => measure.Kind is { } kind ? [kind.ToString()] : []),
                By(counted, measure => measure.Component is { } component ? [component.ToString()] : []),
                By(counted, measure => measure.Tools.Select(tool => tool.ToString())),
                By(counted, measure => measure.Strategy is { } strategy ? [strategy.ToString()] : []),
                By(counted, measure => measure.Principles.Select(principle => principle.ToString())),
                By(counted, measure => measure.WorkForm is { } form ? [form.ToString()] : []));
        }

        private IQueryable<OslPlan> Plans(ReportMeasures request)
        {
            if (request.PlanId is { } id)
            {
                var wanted = new PlanId(id);
                return plans.All.Where(plan => plan.Id == wanted);
            }

            var today = WarsawCalendar.Today(clock);
            var (from, to) = (request.From ?? new DateOnly(today.Year, 1, 1), request.To ?? today);
            // Of several versions the last one that was in force speaks: it took over what was done under the others.
            var inForce = plans.All.Where(plan =>
                plan.State != PlanState.Approved && plan.InForceFrom != null && plan.InForceFrom <= to && plan.InForceTo >= from);
            return inForce.Where(plan => !inForce.Any(later => later.FamilyId == plan.FamilyId && later.VersionNumber > plan.VersionNumber));
        }

        private static IReadOnlyList<ReportLine> By(List<Measure> counted, Func<Measure, IEnumerable<string>> tags) =>
        [
            .. counted
                .SelectMany(measure => tags(measure).DefaultIfEmpty(ReportLine.Untagged), (measure, tag) => (measure, tag))
                .GroupBy(one => one.tag, one => one.measure)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => ReportLine.Of(group.Key, [.. group])),
        ];
    }
}

/// <summary>Measures counted by their tags.</summary>
internal sealed record MeasuresReport(
    int Measures,
    IReadOnlyList<ReportLine> ByKind,
    IReadOnlyList<ReportLine> ByComponent,
    IReadOnlyList<ReportLine> ByTool,
    IReadOnlyList<ReportLine> ByStrategy,
    IReadOnlyList<ReportLine> ByPrinciple,
    IReadOnlyList<ReportLine> ByWorkForm) : IExample<MeasuresReport>
{
    public static MeasuresReport Example { get; } = new(
        1,
        [ReportLine.Example("SelfHelp")],
        [ReportLine.Example("Activation")],
        [ReportLine.Example("CategorialCommunity"), ReportLine.Example("Groups")],
        [ReportLine.Example("ConsensusAndCooperation")],
        [ReportLine.Example("FromHelpToSelfHelp")],
        [ReportLine.Example(ReportLine.Untagged)]);
}

/// <summary>The measures of one tag.</summary>
/// <param name="Tag">The tag; "None" for measures without one.</param>
/// <param name="Budget">The sum of their budgets, in złote.</param>
/// <param name="ActualCost">The sum of what they cost, in złote.</param>
internal sealed record ReportLine(
    string Tag,
    int Measures,
    int Planned,
    int InProgress,
    int Done,
    int PartlyDone,
    int Postponed,
    int Cancelled,
    decimal Budget,
    decimal ActualCost)
{
    public const string Untagged = "None";

    public static ReportLine Of(string tag, IReadOnlyCollection<Measure> measures)
    {
        int In(MeasureState state) => measures.Count(measure => measure.State == state);
        return new ReportLine(
            tag,
            measures.Count,
            In(MeasureState.Planned),
            In(MeasureState.InProgress),
            In(MeasureState.Done),
            In(MeasureState.PartlyDone),
            In(MeasureState.Postponed),
            In(MeasureState.Cancelled),
            measures.Sum(measure => measure.Budget ?? 0),
            measures.Sum(measure => measure.ActualCost ?? 0));
    }

    public static ReportLine Example(string tag) => new(tag, 1, 0, 1, 0, 0, 0, 0, 4800, 0);
}
