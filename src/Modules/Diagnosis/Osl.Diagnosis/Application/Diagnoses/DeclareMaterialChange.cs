using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>Says which conclusions of the new version differ materially from the last one's (CUS Act Art. 20(2)).</summary>
[Permission(Rights.WriteDiagnoses)]
internal sealed record DeclareMaterialChange(Guid Id, long ExpectedVersion, IReadOnlyList<Guid> ConclusionIds, string Reason) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<DeclareMaterialChange>
    {
        public Validator()
        {
            RuleFor(command => command.ConclusionIds).AtMost(100);
            RuleFor(command => command.Reason).Text();
        }
    }

    internal sealed class Handler(IRepository<DiagnosisDocument> diagnoses) : ICommandHandler<DeclareMaterialChange, Changed>
    {
        public async Task<Changed> Handle(DeclareMaterialChange request, CancellationToken cancellationToken)
        {
            var diagnosis = await diagnoses.Get(new DiagnosisId(request.Id), request.ExpectedVersion, cancellationToken);
            diagnosis.DeclareMaterialChange(Ids.Typed<ConclusionId>(request.ConclusionIds), request.Reason);
            return new Changed(diagnosis);
        }
    }
}
