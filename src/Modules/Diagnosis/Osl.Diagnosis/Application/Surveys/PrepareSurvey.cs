using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application.Surveys;

/// <summary>Prepares a survey among a community.</summary>
[Permission(Rights.WriteSurveys)]
internal sealed record PrepareSurvey(Guid CommunityId, SurveyFields Fields) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<PrepareSurvey>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new SurveyFieldsValidator());
    }

    internal sealed class Handler(IRepository<Survey> surveys, KnownRecords known, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<PrepareSurvey, Created>
    {
        public async Task<Created> Handle(PrepareSurvey request, CancellationToken cancellationToken)
        {
            var community = await known.OpenCommunity(request.CommunityId, Rights.WriteSurveys, cancellationToken);
            var survey = Survey.Prepare(
                new SurveyId(ids.Next()),
                scope.RequiredCentre,
                community,
                request.Fields.Title,
                request.Fields.Mode,
                request.Fields.Anonymous,
                [.. request.Fields.Questions.Select(question => question.ToQuestion())],
                clock.GetUtcNow());
            surveys.Add(survey);
            return new Created(survey.Id.Value);
        }
    }
}
