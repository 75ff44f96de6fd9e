using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Reads a consultation.</summary>
[Permission(Rights.ReadConsultations)]
internal sealed record GetConsultation(Guid Id) : IQuery<ConsultationResponse>
{
    internal sealed class Handler(IReads<Consultation> reads) : IQueryHandler<GetConsultation, ConsultationResponse>
    {
        public Task<ConsultationResponse> Handle(GetConsultation request, CancellationToken cancellationToken)
        {
            var id = new ConsultationId(request.Id);
            return reads.First(reads.All.Where(one => one.Id == id).Select(ConsultationResponse.Of), cancellationToken);
        }
    }
}
