using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Problems;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Problems;

/// <summary>Lists local problems, the newest first.</summary>
[Permission(Rights.ReadJournal)]
internal sealed record ListProblems(
    Guid? CommunityId,
    ProblemStatus? Status,
    ProblemDomain? Domain,
    string? Q,
    PageRequest Page) : IQuery<Page<ProblemResponse>>
{
    internal sealed class Handler(IReads<Problem> reads) : IQueryHandler<ListProblems, Page<ProblemResponse>>
    {
        private static readonly SortOrders<Problem> Orders = SortOrders<Problem>.EndingIn(one => one.Id)
            .By("namedAt", one => one.NamedAt, descending: true)
            .By("title", one => one.SortText);

        public Task<Page<ProblemResponse>> Handle(ListProblems request, CancellationToken cancellationToken)
        {
            var query = reads.All
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), id => one => one.CommunityId == id)
                .WhereAsked(request.Status, asked => one => one.Status == asked)
                .WhereAsked(request.Domain, asked => one => one.Domain == asked)
                .Found(request.Q);
            return reads.Page(query, Orders, request.Page, ProblemResponse.Of, cancellationToken);
        }
    }
}
