using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Application.Updates;

/// <summary>One demand for an update.</summary>
[Permission(Rights.ReadPlans)]
internal sealed record GetUpdateDemand(Guid Id) : IQuery<UpdateDemandResponse>
{
    internal sealed class Handler(IReads<UpdateDemand> demands, TimeProvider clock) : IQueryHandler<GetUpdateDemand, UpdateDemandResponse>
    {
        public async Task<UpdateDemandResponse> Handle(GetUpdateDemand request, CancellationToken cancellationToken)
        {
            var id = new UpdateDemandId(request.Id);
            return UpdateDemandResponse.Of(await demands.First(demands.All.Where(one => one.Id == id), cancellationToken), WarsawCalendar.Today(clock));
        }
    }
}
