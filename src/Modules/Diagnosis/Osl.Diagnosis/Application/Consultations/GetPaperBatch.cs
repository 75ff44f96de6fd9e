using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Reads a batch of paper ballots.</summary>
[Permission(Rights.ReadConsultations)]
internal sealed record GetPaperBatch(Guid ConsultationId, Guid Id) : IQuery<PaperBatchResponse>
{
    internal sealed class Handler(IReads<PaperBatch> reads) : IQueryHandler<GetPaperBatch, PaperBatchResponse>
    {
        public Task<PaperBatchResponse> Handle(GetPaperBatch request, CancellationToken cancellationToken)
        {
            var (consultation, id) = (new ConsultationId(request.ConsultationId), new PaperBatchId(request.Id));
            return reads.First(reads.All.Where(one => one.Id == id && one.ConsultationId == consultation).Select(PaperBatchResponse.Of), cancellationToken);
        }
    }
}
