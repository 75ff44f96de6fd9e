using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Tests.Domain;

public class SurveyTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Question Bond = new("bond", "Do you know your neighbours?", QuestionKind.SingleChoice, ["yes", "no"]);
    private static readonly Question Wishes = new("wishes", "What would you join?", QuestionKind.MultipleChoice, ["club", "garden", "choir"]);
    private static readonly Question Words = new("words", "Anything else?", QuestionKind.Text, []);

    [Fact]
    public void DIA_07_the_questionnaire_is_locked_after_the_first_answer()
    {
        var survey = Open(anonymous: true);
        survey.ChangeQuestionnaire([Bond, Words]);
        survey.QuestionnaireVersion.ShouldBe(2);

        Answer(survey, null, new QuestionAnswer("bond", ["yes"])).QuestionnaireVersion.ShouldBe(2);

        Some.Refusal(() => survey.ChangeQuestionnaire([Bond])).Code.ShouldBe("DIA-07");
        survey.Questions.Count.ShouldBe(2);
    }

    [Fact]
    public void DIA_08_an_anonymous_survey_stores_no_person()
    {
        Some.Refusal(() => Answer(Open(anonymous: true), Some.Id<PersonId>(), new QuestionAnswer("bond", ["no"]))).ShouldBe(("DIA-08", "/personId"));

        var person = Some.Id<PersonId>();
        Answer(Open(anonymous: false), person, new QuestionAnswer("bond", ["no"])).PersonId.ShouldBe(person);
    }

    [Theory]
    [InlineData(new[] { 12, 4, 9, 3 }, new[] { 12, -1, 9, -1 })]
    [InlineData(new[] { 12, 4, 9 }, new[] { 12, -1, -1 })]
    [InlineData(new[] { 5, 6 }, new[] { 5, 6 })]
    [InlineData(new[] { 4 }, new[] { -1 })]
    [InlineData(new[] { 0, 0 }, new[] { -1, -1 })]
    public void DIA_08_small_cells_are_suppressed(int[] counts, int[] published) =>
        SmallCells.Suppress(counts, 5).Select(count => count ?? -1).ShouldBe(published);

    [Fact]
    public void DIA_08_the_threshold_is_a_parameter() => SmallCells.Suppress([4, 3], 3).ShouldBe([4, 3]);

    [Fact]
    public void DIA_22_an_answer_fits_the_questionnaire()
    {
        var survey = Open(anonymous: true);

        Some.Refusal(() => Answer(survey, null, new QuestionAnswer("other", ["yes"]))).ShouldBe(("DIA-22", "/answers/0"));
        Some.Refusal(() => Answer(survey, null, new QuestionAnswer("bond", ["maybe"]))).ShouldBe(("DIA-22", "/answers/0"));
        Some.Refusal(() => Answer(survey, null, new QuestionAnswer("bond", ["yes", "no"]))).ShouldBe(("DIA-22", "/answers/0"));
        Some.Refusal(() => Answer(survey, null, new QuestionAnswer("wishes", ["club", "club"]))).ShouldBe(("DIA-22", "/answers/0"));
        Some.Refusal(() => Answer(survey, null, new QuestionAnswer("bond", ["yes"]), new QuestionAnswer("bond", ["no"]))).ShouldBe(("DIA-22", "/answers/1/code"));
        Answer(survey, null, new QuestionAnswer("wishes", ["club", "choir"]), new QuestionAnswer("words", ["a bench"])).Answers.Count.ShouldBe(2);
    }

    [Fact]
    public void DIA_23_questions_stand_apart()
    {
        Some.Refusal(() => Prepare(true, [])).ShouldBe(("DIA-23", "/questions"));
        Some.Refusal(() => Prepare(true, [Bond, Bond])).ShouldBe(("DIA-23", "/questions/1/code"));
        Some.Refusal(() => Prepare(true, [Bond with { Options = ["yes", "yes"] }])).ShouldBe(("DIA-23", "/questions/0/options"));
        Some.Refusal(() => Prepare(true, [Words with { Options = ["a"] }])).ShouldBe(("DIA-23", "/questions/0/options"));
    }

    [Fact]
    public void Answers_are_taken_only_while_open()
    {
        var survey = Prepare(true, [Bond]);
        Some.Refusal(() => Answer(survey, null, new QuestionAnswer("bond", ["yes"]))).Code.ShouldBe("OSL-02");

        survey.Open();
        survey.Close();
        Some.Refusal(() => Answer(survey, null, new QuestionAnswer("bond", ["yes"]))).Code.ShouldBe("OSL-02");
        survey.Analyse("Bonds are strong");
        survey.Status.ShouldBe(SurveyStatus.Analysed);
    }

    private static Survey Open(bool anonymous)
    {
        var survey = Prepare(anonymous, [Bond, Wishes, Words]);
        survey.Open();
        return survey;
    }

    private static Survey Prepare(bool anonymous, IReadOnlyList<Question> questions) => Survey.Prepare(
        Some.Id<SurveyId>(), Some.Centre, Some.Id<CommunityId>(), "Bonds", SurveyMode.Paper, anonymous, questions, At);

    private static SurveyAnswer Answer(Survey survey, PersonId? person, params QuestionAnswer[] answers) =>
        survey.Answer(Some.Id<SurveyAnswerId>(), person, answers, At);
}
