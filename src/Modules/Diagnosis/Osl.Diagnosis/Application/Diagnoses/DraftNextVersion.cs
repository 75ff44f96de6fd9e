using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>Drafts the next version of an adopted diagnosis; it begins as the last one (rule DIA-06).</summary>
[Permission(Rights.WriteDiagnoses)]
internal sealed record DraftNextVersion(Guid Id) : ICommand<Created>
{
    internal sealed class Handler(IRepository<DiagnosisDocument> diagnoses, IIdSource ids, TimeProvider clock)
        : ICommandHandler<DraftNextVersion, Created>
    {
        public async Task<Created> Handle(DraftNextVersion request, CancellationToken cancellationToken)
        {
            var adopted = await diagnoses.Get(new DiagnosisId(request.Id), cancellationToken);
            var next = adopted.DraftNextVersion(new DiagnosisId(ids.Next()), () => new ConclusionId(ids.Next()), clock.GetUtcNow());
            diagnoses.Add(next);
            return new Created(next.Id.Value);
        }
    }
}
