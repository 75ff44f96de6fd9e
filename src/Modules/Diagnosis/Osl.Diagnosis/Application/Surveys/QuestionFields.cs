using FluentValidation;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application.Surveys;

/// <summary>One question.</summary>
/// <param name="Code">Names the question inside its questionnaire; answers cite it.</param>
/// <param name="Text">The question itself.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Options">What a choice question offers; a text question offers nothing.</param>
internal sealed record QuestionFields(string Code, string Text, QuestionKind Kind, IReadOnlyList<string>? Options = null)
{
    public Question ToQuestion() => new(Code, Text, Kind, Options ?? []);
}

internal sealed class QuestionFieldsValidator : AbstractValidator<QuestionFields>
{
    public QuestionFieldsValidator()
    {
        RuleFor(question => question.Code).NotEmpty().MaximumLength(TextLimits.Code);
        RuleFor(question => question.Text).Line();
        RuleFor(question => question.Options).AtMost(50);
        RuleForEach(question => question.Options).Name();
    }
}
