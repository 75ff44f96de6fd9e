using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Activities;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Activities;

/// <summary>The activities that were held for a measure, whichever version of the plan named it.</summary>
[Permission(Rights.ReadPlans)]
internal sealed record ListMeasureActivities(PageRequest Page, Guid PlanId, Guid MeasureId) : IQuery<Page<MeasureActivity>>
{
    private static readonly SortOrders<HeldActivity> Orders = SortOrders<HeldActivity>.EndingIn(one => one.Id).By("heldOn", one => one.HeldOn);

    internal sealed class Handler(IReads<OslPlan> plans, IReads<HeldActivity> held) : IQueryHandler<ListMeasureActivities, Page<MeasureActivity>>
    {
        public async Task<Page<MeasureActivity>> Handle(ListMeasureActivities request, CancellationToken cancellationToken)
        {
            var plan = await plans.Whole(request.PlanId, cancellationToken);
            var lineage = plan.Measures.Part(measure => measure.Id.Value == request.MeasureId).LineageId;
            return await held.Page(
                held.All.Where(one => one.MeasureLineageId == lineage),
                Orders,
                request.Page,
                one => new MeasureActivity(one.Id.Value, one.Title, one.HeldOn, one.ByResidents, one.Participants, one.Settled),
                cancellationToken);
        }
    }
}

/// <summary>An activity that was held for a measure.</summary>
/// <param name="ByResidents">Residents held it themselves.</param>
/// <param name="Participants">How many came.</param>
/// <param name="Settled">Evaluated, and its cost known.</param>
internal sealed record MeasureActivity(Guid ActivityId, string Title, DateOnly HeldOn, bool ByResidents, int Participants, bool Settled) : IExample<MeasureActivity>
{
    public static MeasureActivity Example { get; } = new(Examples.Activity, "Warsztat ceramiki", new DateOnly(2026, 4, 14), true, 11, true);
}
