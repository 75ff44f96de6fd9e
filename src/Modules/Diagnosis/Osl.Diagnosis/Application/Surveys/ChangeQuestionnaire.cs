using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application.Surveys;

/// <summary>Asks other questions, until the first answer (rule DIA-07).</summary>
[Permission(Rights.WriteSurveys)]
internal sealed record ChangeQuestionnaire(Guid Id, long ExpectedVersion, IReadOnlyList<QuestionFields> Questions) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ChangeQuestionnaire>
    {
        public Validator()
        {
            RuleFor(command => command.Questions).AtMost(100);
            RuleForEach(command => command.Questions).SetValidator(new QuestionFieldsValidator());
        }
    }

    internal sealed class Handler(IRepository<Survey> surveys, RequestScope scope)
        : ICommandHandler<ChangeQuestionnaire, Changed>
    {
        public async Task<Changed> Handle(ChangeQuestionnaire request, CancellationToken cancellationToken)
        {
            var survey = await surveys.Get(new SurveyId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteSurveys, survey.CommunityId);
            survey.ChangeQuestionnaire([.. request.Questions.Select(question => question.ToQuestion())]);
            return new Changed(survey);
        }
    }
}
