using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Surveys;

/// <summary>A survey among a community (badanie, ankieta).</summary>
internal sealed class Survey : AggregateRoot<SurveyId>, ISearchable
{
    private readonly List<Question> questions = [];

    private Survey()
    {
    }

    public CommunityId CommunityId { get; private set; }

    public string Title { get; private set; } = "";

    public SurveyMode Mode { get; private set; }

    public bool Anonymous { get; private set; }

    public int QuestionnaireVersion { get; private set; } = 1;

    public SurveyStatus Status { get; private set; }

    public DateTimeOffset? FirstAnswerAt { get; private set; }

    public string? Analysis { get; private set; }

    public DateTimeOffset PreparedAt { get; private set; }

    public string SearchText { get; private set; } = "";

    public string SortText { get; private set; } = "";

    public IReadOnlyCollection<Question> Questions => questions;

    public static Survey Prepare(
        SurveyId id, CentreId centre, CommunityId community, string title, SurveyMode mode, bool anonymous, IReadOnlyList<Question> questions, DateTimeOffset at)
    {
        var survey = new Survey
        {
            CommunityId = community,
            Title = title,
            SearchText = PolishText.Fold(title),
            SortText = PolishText.SortKey(title),
            Mode = mode,
            Anonymous = anonymous,
            PreparedAt = at,
        };
        survey.Identify(id, centre);
        survey.Ask(questions);
        return survey;
    }

    public void ChangeQuestionnaire(IReadOnlyList<Question> newQuestions)
    {
        SurveyRules.LockedAfterFirstAnswer.Require(FirstAnswerAt is null);
        CommonRules.RequireState(Status, SurveyStatus.Draft, SurveyStatus.Open);
        Ask(newQuestions);
        QuestionnaireVersion++;
    }

    public void Open()
    {
        CommonRules.RequireState(Status, SurveyStatus.Draft);
        Status = SurveyStatus.Open;
    }

    /// <summary>Takes an answer in; the first one locks the questionnaire.</summary>
    public SurveyAnswer Answer(SurveyAnswerId id, PersonId? person, IReadOnlyList<QuestionAnswer> answers, DateTimeOffset at)
    {
        CommonRules.RequireState(Status, SurveyStatus.Open);
        SurveyRules.AnonymousStoresNobody.Require(!Anonymous || person is null, "/personId");
        for (var i = 0; i < answers.Count; i++)
        {
            SurveyRules.AnswersFitTheQuestionnaire.Require(answers.Take(i).All(earlier => earlier.Code != answers[i].Code), $"/answers/{i}/code");
            SurveyRules.AnswersFitTheQuestionnaire.Require(Fits(answers[i]), $"/answers/{i}");
        }

        FirstAnswerAt ??= at;
        return SurveyAnswer.Of(id, this, person, answers, at);
    }

    public void Close()
    {
        CommonRules.RequireState(Status, SurveyStatus.Open);
        Status = SurveyStatus.Closed;
    }

    public void Analyse(string analysis)
    {
        CommonRules.RequireState(Status, SurveyStatus.Closed);
        Status = SurveyStatus.Analysed;
        Analysis = analysis;
    }

    private bool Fits(QuestionAnswer answer) => questions.Find(question => question.Code == answer.Code) switch
    {
        null => false,
        { Kind: QuestionKind.Text } => answer.Values.Count == 1,
        { Kind: QuestionKind.SingleChoice } single => answer.Values.Count == 1 && single.Options.Contains(answer.Values[0]),
        var several => answer.Values.Distinct().Count() == answer.Values.Count && answer.Values.All(several.Options.Contains),
    };

    private void Ask(IReadOnlyList<Question> asked)
    {
        SurveyRules.QuestionsStandApart.Require(asked.Count > 0, "/questions");
        for (var i = 0; i < asked.Count; i++)
        {
            SurveyRules.QuestionsStandApart.Require(asked.Take(i).All(earlier => earlier.Code != asked[i].Code), $"/questions/{i}/code");
            SurveyRules.QuestionsStandApart.Require(
                asked[i].Kind is QuestionKind.Text ? asked[i].Options.Count == 0 : asked[i].Options.Distinct().Count() >= 2,
                $"/questions/{i}/options");
        }

        questions.Clear();
        questions.AddRange(asked);
    }
}
