using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application.Surveys;

/// <summary>The results of a survey as they may be published (rule DIA-08).</summary>
[Permission(Rights.ReadSurveys)]
internal sealed record GetSurveyResults(Guid Id) : IQuery<SurveyResults>
{
    internal sealed class Handler(
        IReads<Survey> surveys, IReads<SurveyAnswer> answers, ILegalParameters parameters, TimeProvider clock)
        : IQueryHandler<GetSurveyResults, SurveyResults>
    {
        public async Task<SurveyResults> Handle(GetSurveyResults request, CancellationToken cancellationToken)
        {
            var id = new SurveyId(request.Id);
            var survey = await surveys.First(surveys.All.Where(one => one.Id == id).Select(one => SurveyResponse.Of(one)), cancellationToken);
            var given = await answers.List(answers.All.Where(one => one.SurveyId == id), cancellationToken);
            var threshold = await parameters.Value(Parameters.SmallestPublishedCell, WarsawCalendar.Today(clock), cancellationToken);
            return new SurveyResults(
                survey.Id,
                    SmallCells.Suppress([given.Count], threshold)[0],
                threshold,
                [.. survey.Questions.Where(question => question.Kind is not QuestionKind.Text).Select(question => Of(question, given, threshold))]);
        }

        private static QuestionResult Of(QuestionFields question, List<SurveyAnswer> given, int threshold)
        {
            var chosen = given.SelectMany(answer => answer.Answers).Where(answer => answer.Code == question.Code).SelectMany(answer => answer.Values).ToList();
            var options = question.Options ?? [];
            var counts = SmallCells.Suppress([.. options.Select(option => chosen.Count(value => value == option))], threshold);
            return new QuestionResult(question.Code, [.. options.Select((option, i) => new OptionCount(option, counts[i]))]);
        }
    }
}
