using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Application.Needs;

/// <summary>Reads a need.</summary>
[Permission(Rights.ReadJournal)]
internal sealed record GetNeed(Guid Id) : IQuery<NeedResponse>
{
    internal sealed class Handler(IReads<Need> reads) : IQueryHandler<GetNeed, NeedResponse>
    {
        public Task<NeedResponse> Handle(GetNeed request, CancellationToken cancellationToken)
        {
            var id = new NeedId(request.Id);
            return reads.First(reads.All.Where(one => one.Id == id).Select(NeedResponse.Of), cancellationToken);
        }
    }
}
