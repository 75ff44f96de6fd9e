using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>Adopts a consulted diagnosis and hands it to the authorities; it supersedes its last version (rule DIA-05).</summary>
[Permission(Rights.AdoptDiagnoses)]
internal sealed record AdoptDiagnosis(Guid Id, long ExpectedVersion, DateOnly AdoptedOn) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<DiagnosisDocument> diagnoses, DiagnosisContents contents, TimeProvider clock)
        : ICommandHandler<AdoptDiagnosis, Changed>
    {
        public async Task<Changed> Handle(AdoptDiagnosis request, CancellationToken cancellationToken)
        {
            var diagnosis = await diagnoses.Get(new DiagnosisId(request.Id), request.ExpectedVersion, cancellationToken);
            diagnosis.Adopt(request.AdoptedOn, await contents.YearsOfServices(cancellationToken), WarsawCalendar.Today(clock));
            if (diagnosis.PreviousVersionId is { } previous)
            {
                var superseded = await diagnoses.Get(previous, cancellationToken);
                superseded.Supersede();
            }

            return new Changed(diagnosis);
        }
    }
}
