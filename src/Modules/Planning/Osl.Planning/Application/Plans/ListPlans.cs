using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Calendar;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Plans;

/// <summary>The centre's plans in all their versions, a page at a time; filters narrow together.</summary>
/// <param name="Q">Part of the title, whatever its case and diacritics.</param>
/// <param name="FamilyId">Versions of one plan.</param>
/// <param name="MunicipalityId">Plans in force in this gmina, today or on the day given.</param>
/// <param name="InForceOn">Plans in force on this day.</param>
[Permission(Rights.ReadPlans)]
internal sealed record ListPlans(
    PageRequest Page,
    string? Q = null,
    PlanState? State = null,
    Guid? FamilyId = null,
    Guid? MunicipalityId = null,
    DateOnly? InForceOn = null) : IQuery<Page<PlanListItem>>
{
    private static readonly SortOrders<OslPlan> Orders = SortOrders<OslPlan>
        .EndingIn(plan => plan.Id)
        .By("periodFrom", plan => plan.PeriodFrom, descending: true)
        .By("title", plan => plan.TitleSortKey)
        .By("draftedAt", plan => plan.DraftedAt);

    internal sealed class Validator : AbstractValidator<ListPlans>
    {
        public Validator() => RuleFor(l => l.Q).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(IReads<OslPlan> plans, IReads<PlanDay> days, TimeProvider clock) : IQueryHandler<ListPlans, Page<PlanListItem>>
    {
        public Task<Page<PlanListItem>> Handle(ListPlans request, CancellationToken cancellationToken)
        {
            var query = plans.All;
            if (request.Q is { } q)
            {
                var folded = PolishText.Fold(q);
                query = query.Where(plan => plan.TitleFolded.Contains(folded));
            }

            if (request.State is { } state)
            {
                query = query.Where(plan => plan.State == state);
            }

            if (request.FamilyId is { } family)
            {
                var wanted = new PlanFamilyId(family);
                query = query.Where(plan => plan.FamilyId == wanted);
            }

            if (InForce(request) is { } inForce)
            {
                query = query.Where(plan => inForce.Any(day => day.PlanId == plan.Id));
            }

            return plans.Page(query, Orders, request.Page, plan => PlanListItem.Of(plan), cancellationToken);
        }

        private IQueryable<PlanDay>? InForce(ListPlans request)
        {
            if (request is { MunicipalityId: null, InForceOn: null })
            {
                return null;
            }

            var day = request.InForceOn ?? WarsawCalendar.Today(clock);
            var inForce = days.All.Where(one => one.Day == day);
            if (request.MunicipalityId is { } id)
            {
                var municipality = new MunicipalityId(id);
                inForce = inForce.Where(one => one.MunicipalityId == municipality);
            }

            return inForce;
        }
    }
}

/// <summary>A row of the plans' list.</summary>
internal sealed record PlanListItem(
    Guid Id,
    long Version,
    Guid FamilyId,
    int VersionNumber,
    PlanState State,
    string Title,
    DateOnly PeriodFrom,
    DateOnly PeriodTo,
    DateOnly? InForceFrom,
    DateOnly? InForceTo,
    Guid AuthorId,
    IReadOnlyList<Guid> MunicipalityIds,
    int Measures) : IExample<PlanListItem>
{
    public static PlanListItem Of(OslPlan plan) => new(
        plan.Id.Value,
        plan.Version,
        plan.FamilyId.Value,
        plan.VersionNumber,
        plan.State,
        plan.Title,
        plan.PeriodFrom,
        plan.PeriodTo,
        plan.InForceFrom,
        plan.InForceTo,
        plan.AuthorId.Value,
        [.. plan.MunicipalityIds.Select(id => id.Value)],
        plan.Measures.Count);

    public static PlanListItem Example { get; } = new(
        Examples.Plan,
        7,
        Examples.Plan,
        1,
        PlanState.Submitted,
        PlanInput.Example.Title,
        PlanInput.Example.PeriodFrom,
        PlanInput.Example.PeriodTo,
        null,
        null,
        Examples.Organizer,
        [Examples.Municipality],
        1);
}
