using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Needs;

/// <summary>Lists needs, the newest first.</summary>
[Permission(Rights.ReadJournal)]
internal sealed record ListNeeds(
    Guid? CommunityId,
    NeedStatus? Status,
    RecognitionScope? Scope,
    ProblemDomain? Domain,
    NeedOutcome? Outcome,
    string? Q,
    PageRequest Page) : IQuery<Page<NeedResponse>>
{
    internal sealed class Handler(IReads<Need> reads) : IQueryHandler<ListNeeds, Page<NeedResponse>>
    {
        private static readonly SortOrders<Need> Orders = SortOrders<Need>.EndingIn(one => one.Id)
            .By("identifiedAt", one => one.IdentifiedAt, descending: true)
            .By("title", one => one.SortText);

        public Task<Page<NeedResponse>> Handle(ListNeeds request, CancellationToken cancellationToken)
        {
            var query = reads.All
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), id => one => one.CommunityId == id)
                .WhereAsked(request.Status, asked => one => one.Status == asked)
                .WhereAsked(request.Scope, asked => one => one.Scope == asked)
                .WhereAsked(request.Domain, asked => one => one.Domain == asked)
                .WhereAsked(request.Outcome, asked => one => one.Outcome == asked)
                .Found(request.Q);
            return reads.Page(query, Orders, request.Page, NeedResponse.Of, cancellationToken);
        }
    }
}
