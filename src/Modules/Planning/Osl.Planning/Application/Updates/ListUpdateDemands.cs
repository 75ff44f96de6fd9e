using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Application.Updates;

/// <summary>Demands that plans be updated, a page at a time; filters narrow together.</summary>
/// <param name="FamilyId">Of all versions of one plan.</param>
/// <param name="Overdue">Whether the day to decide has passed and nothing was decided.</param>
[Permission(Rights.ReadPlans)]
internal sealed record ListUpdateDemands(PageRequest Page, Guid? FamilyId = null, UpdateDemandState? State = null, bool? Overdue = null)
    : IQuery<Page<UpdateDemandResponse>>
{
    private static readonly SortOrders<UpdateDemand> Orders = SortOrders<UpdateDemand>.EndingIn(one => one.Id).By("decideBy", one => one.DecideBy);

    internal sealed class Handler(IReads<UpdateDemand> demands, TimeProvider clock) : IQueryHandler<ListUpdateDemands, Page<UpdateDemandResponse>>
    {
        public Task<Page<UpdateDemandResponse>> Handle(ListUpdateDemands request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var query = demands.All;
            if (request.FamilyId is { } id)
            {
                var family = new PlanFamilyId(id);
                query = query.Where(one => one.FamilyId == family);
            }

            if (request.State is { } state)
            {
                query = query.Where(one => one.State == state);
            }

            if (request.Overdue is { } overdue)
            {
                query = query.Where(one => (one.State == UpdateDemandState.Open && one.DecideBy < today) == overdue);
            }

            return demands.Page(query, Orders, request.Page, one => UpdateDemandResponse.Of(one, today), cancellationToken);
        }
    }
}
