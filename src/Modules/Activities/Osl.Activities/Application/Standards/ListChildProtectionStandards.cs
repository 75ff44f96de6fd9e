using Osl.Activities.Domain.Standards;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Standards;

/// <summary>The centre's child-protection standard: one, or none yet.</summary>
[Permission(Rights.ReadStandards)]
internal sealed record ListChildProtectionStandards(PageRequest Page) : IQuery<Page<StandardResponse>>
{
    private static readonly SortOrders<ChildProtectionStandard> Orders = SortOrders<ChildProtectionStandard>.EndingIn(one => one.Id).By("adoptedOn", one => one.AdoptedOn);

    internal sealed class Handler(IReads<ChildProtectionStandard> standards, ILegalParameters parameters, TimeProvider clock)
        : IQueryHandler<ListChildProtectionStandards, Page<StandardResponse>>
    {
        public async Task<Page<StandardResponse>> Handle(ListChildProtectionStandards request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var months = await parameters.Value(ActivitiesParameters.StandardReview, today, cancellationToken);
            return await standards.Page(standards.All, Orders, request.Page, one => StandardResponse.Of(one, months, today), cancellationToken);
        }
    }
}
