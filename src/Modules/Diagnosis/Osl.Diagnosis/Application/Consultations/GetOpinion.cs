using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Reads an opinion.</summary>
[Permission(Rights.ReadConsultations)]
internal sealed record GetOpinion(Guid ConsultationId, Guid Id) : IQuery<OpinionResponse>
{
    internal sealed class Handler(IReads<Opinion> reads) : IQueryHandler<GetOpinion, OpinionResponse>
    {
        public Task<OpinionResponse> Handle(GetOpinion request, CancellationToken cancellationToken)
        {
            var (consultation, id) = (new ConsultationId(request.ConsultationId), new OpinionId(request.Id));
            return reads.First(reads.All.Where(one => one.Id == id && one.ConsultationId == consultation).Select(OpinionResponse.Of), cancellationToken);
        }
    }
}
