using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Application.Needs;

/// <summary>Reads a need.</summary>
[Permission(Rights.ReadJournal)]
internal sealed record GetNeed(Guid Id) : IQuery<NeedResponse>
{
    internal sealed class Handler(IReads<Need> reads) : IQueryHandler<GetNeed, NeedResponse>
    {
        private static readonly OneById<Need, NeedId, NeedResponse> One = new(NeedResponse.Of);

        public Task<NeedResponse> Handle(GetNeed request, CancellationToken cancellationToken) =>
            reads.First(One, new NeedId(request.Id), cancellationToken);
    }
}
