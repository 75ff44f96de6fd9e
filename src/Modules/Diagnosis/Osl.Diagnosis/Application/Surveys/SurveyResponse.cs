using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application.Surveys;

/// <summary>A survey and its questionnaire.</summary>
internal sealed record SurveyResponse(
    Guid Id,
    long Version,
    Guid CommunityId,
    string Title,
    SurveyMode Mode,
    bool Anonymous,
    int QuestionnaireVersion,
    SurveyStatus Status,
    IReadOnlyList<QuestionFields> Questions,
    DateTimeOffset? FirstAnswerAt,
    string? Analysis,
    DateTimeOffset PreparedAt) : IVersioned, IExample<SurveyResponse>
{
    public static SurveyResponse Example { get; } = new(
        new Guid("0199d0c2-0000-7000-8000-000000000081"),
        2,
        new Guid("0199d0c2-0000-7000-8000-000000000011"),
        SurveyFields.Example.Title,
        SurveyMode.Paper,
        true,
        1,
        SurveyStatus.Open,
        SurveyFields.Example.Questions,
        null,
        null,
        new DateTimeOffset(2026, 3, 3, 8, 0, 0, TimeSpan.Zero));

    public static SurveyResponse Of(Survey survey) => new(
        survey.Id.Value,
        survey.Version,
        survey.CommunityId.Value,
        survey.Title,
        survey.Mode,
        survey.Anonymous,
        survey.QuestionnaireVersion,
        survey.Status,
        survey.Questions.Select(question => new QuestionFields(question.Code, question.Text, question.Kind, question.Options)).ToList(),
        survey.FirstAnswerAt,
        survey.Analysis,
        survey.PreparedAt);
}
