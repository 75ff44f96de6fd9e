using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>Adds a conclusion to a diagnosis that is not adopted.</summary>
[Permission(Rights.WriteDiagnoses)]
internal sealed record AddConclusion(Guid DiagnosisId, ConclusionFields Fields) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<AddConclusion>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new ConclusionFieldsValidator());
    }

    internal sealed class Handler(IRepository<DiagnosisDocument> diagnoses, ConclusionContents contents, IIdSource ids)
        : ICommandHandler<AddConclusion, Created>
    {
        public async Task<Created> Handle(AddConclusion request, CancellationToken cancellationToken)
        {
            var diagnosis = await diagnoses.Get(new DiagnosisId(request.DiagnosisId), cancellationToken);
            var content = await contents.Of(request.Fields, cancellationToken);
            var conclusion = diagnosis.Conclude(new ConclusionId(ids.Next()), content);

            // A conclusion is saved with its diagnosis: the ETag is the diagnosis's, one version on.
            return new Created(conclusion.Id.Value, diagnosis.Version + 1);
        }
    }
}
