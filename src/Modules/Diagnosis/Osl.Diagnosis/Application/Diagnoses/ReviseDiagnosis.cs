using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>Changes the text of a diagnosis that is not adopted (rule DIA-06).</summary>
[Permission(Rights.WriteDiagnoses)]
internal sealed record ReviseDiagnosis(Guid Id, long ExpectedVersion, DiagnosisFields Fields) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ReviseDiagnosis>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new DiagnosisFieldsValidator());
    }

    internal sealed class Handler(IRepository<DiagnosisDocument> diagnoses, DiagnosisContents contents)
        : ICommandHandler<ReviseDiagnosis, Changed>
    {
        public async Task<Changed> Handle(ReviseDiagnosis request, CancellationToken cancellationToken)
        {
            var diagnosis = await diagnoses.Get(new DiagnosisId(request.Id), request.ExpectedVersion, cancellationToken);
            var content = await contents.Of(request.Fields, cancellationToken);
            diagnosis.Revise(content, await contents.YearsOfServices(cancellationToken));
            return new Changed(diagnosis);
        }
    }
}
