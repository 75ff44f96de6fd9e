using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application.Surveys;

/// <summary>Takes no more answers.</summary>
[Permission(Rights.WriteSurveys)]
internal sealed record CloseSurvey(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Survey> surveys, RequestScope scope)
        : ICommandHandler<CloseSurvey, Changed>
    {
        public async Task<Changed> Handle(CloseSurvey request, CancellationToken cancellationToken)
        {
            var survey = await surveys.Get(new SurveyId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteSurveys, survey.CommunityId);
            survey.Close();
            return new Changed(survey);
        }
    }
}
