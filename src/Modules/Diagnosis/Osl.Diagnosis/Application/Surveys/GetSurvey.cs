using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application.Surveys;

/// <summary>Reads a survey.</summary>
[Permission(Rights.ReadSurveys)]
internal sealed record GetSurvey(Guid Id) : IQuery<SurveyResponse>
{
    internal sealed class Handler(IReads<Survey> reads) : IQueryHandler<GetSurvey, SurveyResponse>
    {
        public Task<SurveyResponse> Handle(GetSurvey request, CancellationToken cancellationToken)
        {
            var id = new SurveyId(request.Id);
            return reads.First(reads.All.Where(one => one.Id == id).Select(one => SurveyResponse.Of(one)), cancellationToken);
        }
    }
}
