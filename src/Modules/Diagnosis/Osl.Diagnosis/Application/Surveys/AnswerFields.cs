using FluentValidation;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application.Surveys;

/// <summary>An answer to one question.</summary>
/// <param name="Code">The question's code.</param>
/// <param name="Values">The options chosen, or the text.</param>
internal sealed record AnswerFields(string Code, IReadOnlyList<string> Values)
{
    public QuestionAnswer ToAnswer() => new(Code, Values);
}

internal sealed class AnswerFieldsValidator : AbstractValidator<AnswerFields>
{
    public AnswerFieldsValidator()
    {
        RuleFor(answer => answer.Code).NotEmpty().MaximumLength(TextLimits.Code);
        RuleFor(answer => answer.Values).AtMost(50);
        RuleForEach(answer => answer.Values).NotEmpty().MaximumLength(TextLimits.Text);
    }
}
