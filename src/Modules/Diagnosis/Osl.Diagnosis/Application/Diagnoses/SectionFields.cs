using FluentValidation;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>What was found in one municipality.</summary>
internal sealed record SectionFields(Guid MunicipalityId, string Findings);

internal sealed class SectionFieldsValidator : AbstractValidator<SectionFields>
{
    public SectionFieldsValidator() => RuleFor(section => section.Findings).LongText();
}
