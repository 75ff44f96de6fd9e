using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Problems;

namespace Osl.Diagnosis.Application.Problems;

/// <summary>Reads a local problem.</summary>
[Permission(Rights.ReadJournal)]
internal sealed record GetProblem(Guid Id) : IQuery<ProblemResponse>
{
    internal sealed class Handler(IReads<Problem> reads) : IQueryHandler<GetProblem, ProblemResponse>
    {
        public Task<ProblemResponse> Handle(GetProblem request, CancellationToken cancellationToken)
        {
            var id = new ProblemId(request.Id);
            return reads.First(reads.All.Where(one => one.Id == id).Select(ProblemResponse.Of), cancellationToken);
        }
    }
}
