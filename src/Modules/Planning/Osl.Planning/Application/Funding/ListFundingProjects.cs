using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Funding;

namespace Osl.Planning.Application.Funding;

/// <summary>The centre's projects, a page at a time.</summary>
/// <param name="RunsOn">Projects that run on this day.</param>
[Permission(Rights.ReadFunding)]
internal sealed record ListFundingProjects(PageRequest Page, DateOnly? RunsOn = null) : IQuery<Page<FundingProjectResponse>>
{
    private static readonly SortOrders<FundingProject> Orders = SortOrders<FundingProject>
        .EndingIn(one => one.Id)
        .By("name", one => one.NameSortKey)
        .By("periodFrom", one => one.PeriodFrom);

    internal sealed class Handler(IReads<FundingProject> projects) : IQueryHandler<ListFundingProjects, Page<FundingProjectResponse>>
    {
        public Task<Page<FundingProjectResponse>> Handle(ListFundingProjects request, CancellationToken cancellationToken)
        {
            var query = projects.All;
            if (request.RunsOn is { } day)
            {
                query = query.Where(one => one.PeriodFrom <= day && one.PeriodTo >= day);
            }

            return projects.Page(query, Orders, request.Page, one => FundingProjectResponse.Of(one), cancellationToken);
        }
    }
}
