using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Funding;

namespace Osl.Planning.Application.Funding;

/// <summary>One project.</summary>
[Permission(Rights.ReadFunding)]
internal sealed record GetFundingProject(Guid Id) : IQuery<FundingProjectResponse>
{
    internal sealed class Handler(IReads<FundingProject> projects) : IQueryHandler<GetFundingProject, FundingProjectResponse>
    {
        public async Task<FundingProjectResponse> Handle(GetFundingProject request, CancellationToken cancellationToken)
        {
            var id = new FundingProjectId(request.Id);
            return FundingProjectResponse.Of(await projects.First(projects.All.Where(one => one.Id == id), cancellationToken));
        }
    }
}
