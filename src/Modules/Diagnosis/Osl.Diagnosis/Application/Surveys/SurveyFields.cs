using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application.Surveys;

/// <summary>A survey as it is prepared.</summary>
/// <param name="Title">What it asks about.</param>
/// <param name="Mode">How answers are taken.</param>
/// <param name="Anonymous">Whether it stores nobody; published cells are then suppressed below the threshold (rule DIA-08).</param>
/// <param name="Questions">The questionnaire.</param>
internal sealed record SurveyFields(string Title, SurveyMode Mode, bool Anonymous, IReadOnlyList<QuestionFields> Questions) : IExample<SurveyFields>
{
    public static SurveyFields Example { get; } = new(
        "Więzi sąsiedzkie",
        SurveyMode.Paper,
        true,
        [new QuestionFields("sasiedzi", "Czy znasz swoich sąsiadów?", QuestionKind.SingleChoice, ["tak", "nie"])]);
}

internal sealed class SurveyFieldsValidator : AbstractValidator<SurveyFields>
{
    public SurveyFieldsValidator()
    {
        RuleFor(survey => survey.Title).Name();
        RuleFor(survey => survey.Questions).AtMost(100);
        RuleForEach(survey => survey.Questions).SetValidator(new QuestionFieldsValidator());
    }
}
