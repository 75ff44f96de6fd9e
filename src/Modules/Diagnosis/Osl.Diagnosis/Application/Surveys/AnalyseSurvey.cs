using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application.Surveys;

/// <summary>Writes down what the answers of a closed survey say.</summary>
[Permission(Rights.WriteSurveys)]
internal sealed record AnalyseSurvey(Guid Id, long ExpectedVersion, string Analysis) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<AnalyseSurvey>
    {
        public Validator() => RuleFor(command => command.Analysis).LongText();
    }

    internal sealed class Handler(IRepository<Survey> surveys, RequestScope scope)
        : ICommandHandler<AnalyseSurvey, Changed>
    {
        public async Task<Changed> Handle(AnalyseSurvey request, CancellationToken cancellationToken)
        {
            var survey = await surveys.Get(new SurveyId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteSurveys, survey.CommunityId);
            survey.Analyse(request.Analysis);
            return new Changed(survey);
        }
    }
}
