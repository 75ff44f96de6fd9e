using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Diagnoses;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>Drafts a diagnosis of needs and potential.</summary>
/// <param name="Scope">Supportive actions (CUS Act Art. 32) or services (Art. 21).</param>
[Permission(Rights.WriteDiagnoses)]
internal sealed record DraftDiagnosis(RecognitionScope Scope, DiagnosisFields Fields) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<DraftDiagnosis>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new DiagnosisFieldsValidator());
    }

    internal sealed class Handler(
        IRepository<DiagnosisDocument> diagnoses, DiagnosisContents contents, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<DraftDiagnosis, Created>
    {
        public async Task<Created> Handle(DraftDiagnosis request, CancellationToken cancellationToken)
        {
            var content = await contents.Of(request.Fields, cancellationToken);
            var years = await contents.YearsOfServices(cancellationToken);
            var diagnosis = DiagnosisDocument.Draft(
                new DiagnosisId(ids.Next()), scope.RequiredCentre, request.Scope, content, years, clock.GetUtcNow());
            diagnoses.Add(diagnosis);
            return new Created(diagnosis.Id.Value);
        }
    }
}
