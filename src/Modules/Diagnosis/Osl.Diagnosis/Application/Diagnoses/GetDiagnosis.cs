using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>Reads a version of a diagnosis with its conclusions.</summary>
[Permission(Rights.ReadDiagnoses)]
internal sealed record GetDiagnosis(Guid Id) : IQuery<DiagnosisResponse>
{
    internal sealed class Handler(IReads<DiagnosisDocument> reads) : IQueryHandler<GetDiagnosis, DiagnosisResponse>
    {
        public Task<DiagnosisResponse> Handle(GetDiagnosis request, CancellationToken cancellationToken)
        {
            var id = new DiagnosisId(request.Id);
            return reads.First(reads.All.Where(one => one.Id == id).Select(one => DiagnosisResponse.Of(one)), cancellationToken);
        }
    }
}
