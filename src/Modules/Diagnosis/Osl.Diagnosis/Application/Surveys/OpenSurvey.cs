using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application.Surveys;

/// <summary>Opens a survey for answers.</summary>
[Permission(Rights.WriteSurveys)]
internal sealed record OpenSurvey(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Survey> surveys, RequestScope scope)
        : ICommandHandler<OpenSurvey, Changed>
    {
        public async Task<Changed> Handle(OpenSurvey request, CancellationToken cancellationToken)
        {
            var survey = await surveys.Get(new SurveyId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteSurveys, survey.CommunityId);
            survey.Open();
            return new Changed(survey);
        }
    }
}
