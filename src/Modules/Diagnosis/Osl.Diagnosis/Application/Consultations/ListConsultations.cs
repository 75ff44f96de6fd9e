using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Lists consultations, the newest announced day first.</summary>
[Permission(Rights.ReadConsultations)]
internal sealed record ListConsultations(
    Guid? CommunityId,
    Guid? DiagnosisId,
    ConsultationStatus? Status,
    string? Q,
    PageRequest Page) : IQuery<Page<ConsultationResponse>>
{
    internal sealed class Handler(IReads<Consultation> reads) : IQueryHandler<ListConsultations, Page<ConsultationResponse>>
    {
        private static readonly SortOrders<Consultation> Orders = SortOrders<Consultation>.EndingIn(one => one.Id)
            .By("from", one => one.From, descending: true)
            .By("title", one => one.SortText);

        public Task<Page<ConsultationResponse>> Handle(ListConsultations request, CancellationToken cancellationToken)
        {
            var query = reads.All
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), id => one => one.CommunityId == id)
                .WhereAsked(Ids.Typed<DiagnosisId>(request.DiagnosisId), id => one => one.DiagnosisId == id)
                .WhereAsked(request.Status, asked => one => one.Status == asked)
                .Found(request.Q);
            return reads.Page(query, Orders, request.Page, ConsultationResponse.Of, cancellationToken);
        }
    }
}
