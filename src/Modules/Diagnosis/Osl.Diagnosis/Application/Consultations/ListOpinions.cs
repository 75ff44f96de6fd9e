using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Lists the opinions of a consultation in the order in which they came in.</summary>
[Permission(Rights.ReadConsultations)]
internal sealed record ListOpinions(Guid ConsultationId, bool? Answered, ContactChannel? Channel, PageRequest Page) : IQuery<Page<OpinionResponse>>
{
    internal sealed class Handler(IReads<Opinion> reads, IReads<Consultation> consultations) : IQueryHandler<ListOpinions, Page<OpinionResponse>>
    {
        private static readonly SortOrders<Opinion> Orders = SortOrders<Opinion>.EndingIn(one => one.Id)
            .By("recordedAt", one => one.RecordedAt);

        public async Task<Page<OpinionResponse>> Handle(ListOpinions request, CancellationToken cancellationToken)
        {
            var consultation = new ConsultationId(request.ConsultationId);
            if (!await consultations.Any(consultations.All.Where(one => one.Id == consultation), cancellationToken))
            {
                throw new NotFoundException(nameof(Consultation));
            }

            var query = reads.All
                .Where(one => one.ConsultationId == consultation)
                .WhereAsked(request.Channel, asked => one => one.Channel == asked)
                .WhereAsked(request.Answered, answered => one => (one.AnsweredAt != null) == answered);
            return await reads.Page(query, Orders, request.Page, OpinionResponse.Of, cancellationToken);
        }
    }
}
