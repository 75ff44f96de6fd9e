using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Surveys;

/// <summary>One filled-in questionnaire. An anonymous one cannot be told from another.</summary>
internal sealed class SurveyAnswer : AggregateRoot<SurveyAnswerId>
{
    private readonly List<QuestionAnswer> answers = [];

    private SurveyAnswer()
    {
    }

    public SurveyId SurveyId { get; private set; }

    public PersonId? PersonId { get; private set; }

    public int QuestionnaireVersion { get; private set; }

    public DateTimeOffset AnsweredAt { get; private set; }

    public IReadOnlyCollection<QuestionAnswer> Answers => answers;

    /// <summary>The answers count on; whose they were is forgotten, or corrected where two records were of one person.</summary>
    public void Reassign(PersonId? person) => PersonId = person;

    internal static SurveyAnswer Of(SurveyAnswerId id, Survey survey, PersonId? person, IReadOnlyList<QuestionAnswer> answers, DateTimeOffset at)
    {
        var answer = new SurveyAnswer
        {
            SurveyId = survey.Id,
            PersonId = person,
            QuestionnaireVersion = survey.QuestionnaireVersion,
            AnsweredAt = at,
        };
        answer.Identify(id, survey.CentreId);
        answer.answers.AddRange(answers);
        return answer;
    }
}
