using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Discussions;
using Osl.Diagnosis.Domain.Problems;

namespace Osl.Diagnosis.Application.Discussions;

/// <summary>Lists discussions, the newest day first.</summary>
[Permission(Rights.ReadJournal)]
internal sealed record ListDiscussions(
    Guid? CommunityId,
    Guid? ProblemId,
    DiscussionStatus? Status,
    DateOnly? From,
    DateOnly? To,
    string? Q,
    PageRequest Page) : IQuery<Page<DiscussionResponse>>
{
    internal sealed class Handler(IReads<Discussion> reads) : IQueryHandler<ListDiscussions, Page<DiscussionResponse>>
    {
        private static readonly SortOrders<Discussion> Orders = SortOrders<Discussion>.EndingIn(one => one.Id)
            .By("on", one => one.On, descending: true)
            .By("topic", one => one.SortText);

        public Task<Page<DiscussionResponse>> Handle(ListDiscussions request, CancellationToken cancellationToken)
        {
            var query = reads.All
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), id => one => one.CommunityId == id)
                .WhereAsked(Ids.Typed<ProblemId>(request.ProblemId), id => one => one.ProblemId == id)
                .WhereAsked(request.Status, asked => one => one.Status == asked)
                .WhereAsked(request.From, from => one => one.On >= from)
                .WhereAsked(request.To, to => one => one.On <= to)
                .Found(request.Q);
            return reads.Page(query, Orders, request.Page, DiscussionResponse.Of, cancellationToken);
        }
    }
}
