using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Calendar;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Measures;

/// <summary>Measures of the centre's plans, a page at a time; filters narrow together.</summary>
/// <param name="PlanId">Of one version; without it, of the plans that are in force today.</param>
[Permission(Rights.ReadPlans)]
internal sealed record ListMeasures(
    PageRequest Page,
    Guid? PlanId = null,
    MeasureState? State = null,
    StatutoryKind? Kind = null,
    OslComponent? Component = null,
    OslTool? Tool = null,
    OslStrategy? Strategy = null,
    Principle? Principle = null,
    Guid? CommunityId = null,
    Guid? MunicipalityId = null,
    Guid? ResponsibleId = null) : IQuery<Page<MeasureListItem>>
{
    private static readonly SortOrders<Measure> Orders = SortOrders<Measure>.EndingIn(measure => measure.Id).By("title", measure => measure.TitleSortKey);

    internal sealed class Handler(IReads<Measure> measures, IReads<PlanDay> days, TimeProvider clock) : IQueryHandler<ListMeasures, Page<MeasureListItem>>
    {
        public Task<Page<MeasureListItem>> Handle(ListMeasures request, CancellationToken cancellationToken) =>
            measures.Page(Tagged(Placed(request), request), Orders, request.Page, measure => MeasureListItem.Of(measure), cancellationToken);

        private IQueryable<Measure> Placed(ListMeasures request)
        {
            var query = measures.All;
            if (request.PlanId is { } id)
            {
                var plan = new PlanId(id);
                query = query.Where(measure => measure.PlanId == plan);
            }
            else
            {
                var today = WarsawCalendar.Today(clock);
                query = query.Where(measure => days.All.Any(day => day.PlanId == measure.PlanId && day.Day == today));
            }

            if (request.CommunityId is { } communityId)
            {
                var community = new CommunityId(communityId);
                query = query.Where(measure => measure.CommunityIds.Contains(community));
            }

            if (request.MunicipalityId is { } municipalityId)
            {
                var municipality = new MunicipalityId(municipalityId);
                query = query.Where(measure => measure.MunicipalityIds.Contains(municipality));
            }

            if (request.ResponsibleId is { } responsibleId)
            {
                var responsible = new StaffMemberId(responsibleId);
                query = query.Where(measure => measure.ResponsibleId == responsible);
            }

            return query;
        }

        private static IQueryable<Measure> Tagged(IQueryable<Measure> query, ListMeasures request)
        {
            if (request.State is { } state)
            {
                query = query.Where(measure => measure.State == state);
            }

            if (request.Kind is { } kind)
            {
                query = query.Where(measure => measure.Kind == kind);
            }

            if (request.Component is { } component)
            {
                query = query.Where(measure => measure.Component == component);
            }

            if (request.Tool is { } tool)
            {
                query = query.Where(measure => measure.Tools.Contains(tool));
            }

            if (request.Strategy is { } strategy)
            {
                query = query.Where(measure => measure.Strategy == strategy);
            }

            if (request.Principle is { } principle)
            {
                query = query.Where(measure => measure.Principles.Contains(principle));
            }

            return query;
        }
    }
}

/// <summary>A row of the measures' list.</summary>
internal sealed record MeasureListItem(
    Guid Id,
    Guid PlanId,
    string Title,
    StatutoryKind? Kind,
    OslComponent? Component,
    MeasureState State,
    DateOnly? From,
    DateOnly? To,
    Guid? ResponsibleId,
    IReadOnlyList<Guid> CommunityIds) : IExample<MeasureListItem>
{
    public static MeasureListItem Of(Measure measure) => new(
        measure.Id.Value,
        measure.PlanId.Value,
        measure.Title,
        measure.Kind,
        measure.Component,
        measure.State,
        measure.PostponedFrom ?? measure.From,
        measure.PostponedTo ?? measure.To,
        measure.ResponsibleId?.Value,
        [.. measure.CommunityIds.Select(id => id.Value)]);

    public static MeasureListItem Example { get; } = new(
        Examples.Measure,
        Examples.Plan,
        MeasureInput.Example.Title,
        MeasureInput.Example.Kind,
        MeasureInput.Example.Component,
        MeasureState.Planned,
        MeasureInput.Example.From,
        MeasureInput.Example.To,
        Examples.Organizer,
        [Examples.Community]);
}
