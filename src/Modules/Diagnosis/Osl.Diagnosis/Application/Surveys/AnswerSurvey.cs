using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application.Surveys;

/// <summary>Takes in one filled-in questionnaire.</summary>
/// <param name="PersonId">Who answered; never in an anonymous survey (rule DIA-08).</param>
[Permission(Rights.WriteSurveys)]
internal sealed record AnswerSurvey(Guid Id, Guid? PersonId, IReadOnlyList<AnswerFields> Answers) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<AnswerSurvey>
    {
        public Validator()
        {
            RuleFor(command => command.Answers).NotEmpty().AtMost(100);
            RuleForEach(command => command.Answers).SetValidator(new AnswerFieldsValidator());
        }
    }

    internal sealed class Handler(
        IRepository<Survey> surveys, IRepository<SurveyAnswer> answers, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<AnswerSurvey, Created>
    {
        public async Task<Created> Handle(AnswerSurvey request, CancellationToken cancellationToken)
        {
            var survey = await surveys.Get(new SurveyId(request.Id), cancellationToken);
            scope.RequireCommunity(Rights.WriteSurveys, survey.CommunityId);
            var answer = survey.Answer(
                new SurveyAnswerId(ids.Next()),
                Ids.Typed<PersonId>(request.PersonId),
                [.. request.Answers.Select(one => one.ToAnswer())],
                clock.GetUtcNow());
            answers.Add(answer);
            return new Created(answer.Id.Value);
        }
    }
}
