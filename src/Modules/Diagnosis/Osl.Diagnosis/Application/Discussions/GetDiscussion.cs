using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Discussions;

namespace Osl.Diagnosis.Application.Discussions;

/// <summary>Reads a discussion.</summary>
[Permission(Rights.ReadJournal)]
internal sealed record GetDiscussion(Guid Id) : IQuery<DiscussionResponse>
{
    internal sealed class Handler(IReads<Discussion> reads) : IQueryHandler<GetDiscussion, DiscussionResponse>
    {
        public Task<DiscussionResponse> Handle(GetDiscussion request, CancellationToken cancellationToken)
        {
            var id = new DiscussionId(request.Id);
            return reads.First(reads.All.Where(one => one.Id == id).Select(DiscussionResponse.Of), cancellationToken);
        }
    }
}
