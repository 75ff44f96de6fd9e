using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Diagnoses;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>Lists versions of diagnoses, the newest draft first.</summary>
[Permission(Rights.ReadDiagnoses)]
internal sealed record ListDiagnoses(
    RecognitionScope? Scope,
    DiagnosisStatus? Status,
    bool? MaterialChange,
    string? Q,
    PageRequest Page) : IQuery<Page<DiagnosisListItem>>
{
    internal sealed class Handler(IReads<DiagnosisDocument> reads) : IQueryHandler<ListDiagnoses, Page<DiagnosisListItem>>
    {
        private static readonly SortOrders<DiagnosisDocument> Orders = SortOrders<DiagnosisDocument>.EndingIn(one => one.Id)
            .By("draftedAt", one => one.DraftedAt, descending: true)
            .By("title", one => one.SortText);

        public Task<Page<DiagnosisListItem>> Handle(ListDiagnoses request, CancellationToken cancellationToken)
        {
            var query = reads.All
                .WhereAsked(request.Scope, asked => one => one.Scope == asked)
                .WhereAsked(request.Status, asked => one => one.Status == asked)
                .WhereAsked(request.MaterialChange, asked => one => one.MaterialChange == asked)
                .Found(request.Q);
            return reads.Page(query, Orders, request.Page, DiagnosisListItem.Of, cancellationToken);
        }
    }
}
