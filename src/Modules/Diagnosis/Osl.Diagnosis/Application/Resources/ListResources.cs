using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Resources;

namespace Osl.Diagnosis.Application.Resources;

/// <summary>Lists the resource map by name.</summary>
[Permission(Rights.ReadResources)]
internal sealed record ListResources(
    ResourceKind? Kind,
    ResourceStatus? Status,
    Guid? CommunityId,
    Guid? MunicipalityId,
    string? Q,
    PageRequest Page) : IQuery<Page<ResourceResponse>>
{
    internal sealed class Handler(IReads<Resource> reads) : IQueryHandler<ListResources, Page<ResourceResponse>>
    {
        private static readonly SortOrders<Resource> Orders = SortOrders<Resource>.EndingIn(one => one.Id)
            .By("name", one => one.SortText)
            .By("listedAt", one => one.ListedAt);

        public Task<Page<ResourceResponse>> Handle(ListResources request, CancellationToken cancellationToken)
        {
            var query = reads.All
                .WhereAsked(request.Kind, asked => one => one.Kind == asked)
                .WhereAsked(request.Status, asked => one => one.Status == asked)
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), id => one => one.CommunityIds.Contains(id))
                .WhereAsked(Ids.Typed<MunicipalityId>(request.MunicipalityId), id => one => one.MunicipalityId == id)
                .Found(request.Q);
            return reads.Page(query, Orders, request.Page, ResourceResponse.Of, cancellationToken);
        }
    }
}
