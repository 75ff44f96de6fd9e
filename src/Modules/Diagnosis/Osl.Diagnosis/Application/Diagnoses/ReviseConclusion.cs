using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>Changes a conclusion of a diagnosis that is not adopted.</summary>
[Permission(Rights.WriteDiagnoses)]
internal sealed record ReviseConclusion(Guid DiagnosisId, Guid Id, long ExpectedVersion, ConclusionFields Fields) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ReviseConclusion>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new ConclusionFieldsValidator());
    }

    internal sealed class Handler(IRepository<DiagnosisDocument> diagnoses, ConclusionContents contents)
        : ICommandHandler<ReviseConclusion, Changed>
    {
        public async Task<Changed> Handle(ReviseConclusion request, CancellationToken cancellationToken)
        {
            var diagnosis = await diagnoses.Get(new DiagnosisId(request.DiagnosisId), request.ExpectedVersion, cancellationToken);
            var content = await contents.Of(request.Fields, cancellationToken);
            return diagnosis.ReviseConclusion(new ConclusionId(request.Id), content)
                ? new Changed(diagnosis)
                : throw new NotFoundException(nameof(Conclusion));
        }
    }
}
