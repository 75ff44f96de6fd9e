using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Lists the batches of paper ballots of a consultation.</summary>
[Permission(Rights.ReadConsultations)]
internal sealed record ListPaperBatches(Guid ConsultationId, PageRequest Page) : IQuery<Page<PaperBatchResponse>>
{
    internal sealed class Handler(IReads<PaperBatch> reads, IReads<Consultation> consultations)
        : IQueryHandler<ListPaperBatches, Page<PaperBatchResponse>>
    {
        private static readonly SortOrders<PaperBatch> Orders = SortOrders<PaperBatch>.EndingIn(one => one.Id)
            .By("enteredAt", one => one.EnteredAt);

        public async Task<Page<PaperBatchResponse>> Handle(ListPaperBatches request, CancellationToken cancellationToken)
        {
            var consultation = new ConsultationId(request.ConsultationId);
            if (!await consultations.Any(consultations.All.Where(one => one.Id == consultation), cancellationToken))
            {
                throw new NotFoundException(nameof(Consultation));
            }

            return await reads.Page(reads.All.Where(one => one.ConsultationId == consultation), Orders, request.Page, PaperBatchResponse.Of, cancellationToken);
        }
    }
}
