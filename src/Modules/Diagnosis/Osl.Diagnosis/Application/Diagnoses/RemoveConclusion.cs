using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>Takes a conclusion out of a diagnosis that is not adopted.</summary>
[Permission(Rights.WriteDiagnoses)]
internal sealed record RemoveConclusion(Guid DiagnosisId, Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<DiagnosisDocument> diagnoses) : ICommandHandler<RemoveConclusion, Changed>
    {
        public async Task<Changed> Handle(RemoveConclusion request, CancellationToken cancellationToken)
        {
            var diagnosis = await diagnoses.Get(new DiagnosisId(request.DiagnosisId), request.ExpectedVersion, cancellationToken);
            return diagnosis.RemoveConclusion(new ConclusionId(request.Id)) ? new Changed(diagnosis) : throw new NotFoundException(nameof(Conclusion));
        }
    }
}
