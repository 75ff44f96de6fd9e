using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Resources;

namespace Osl.Diagnosis.Application.Resources;

/// <summary>Reads an entry of the resource map.</summary>
[Permission(Rights.ReadResources)]
internal sealed record GetResource(Guid Id) : IQuery<ResourceResponse>
{
    internal sealed class Handler(IReads<Resource> reads) : IQueryHandler<GetResource, ResourceResponse>
    {
        public Task<ResourceResponse> Handle(GetResource request, CancellationToken cancellationToken)
        {
            var id = new ResourceId(request.Id);
            return reads.First(reads.All.Where(one => one.Id == id).Select(ResourceResponse.Of), cancellationToken);
        }
    }
}
