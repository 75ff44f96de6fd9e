using FluentValidation;
using Osl.Activities.Application.Activities;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Attendance;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Attendance;

/// <summary>Writes down what came of an activity that was held, and what it cost.</summary>
[Permission(Rights.Settle)]
internal sealed record EvaluateActivity(Guid ActivityId, long ExpectedVersion, EvaluationInput Evaluation) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<EvaluateActivity>
    {
        public Validator() => this.Body(c => c.Evaluation, new EvaluationInput.Validator());
    }

    internal sealed class Handler(IRepository<CommunityActivity> activities, RequestScope scope) : ICommandHandler<EvaluateActivity, Changed>
    {
        public async Task<Changed> Handle(EvaluateActivity request, CancellationToken cancellationToken)
        {
            var activity = await activities.Get(new ActivityId(request.ActivityId), request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.Settle, activity);
            activity.Evaluate(request.Evaluation.ToEvaluation(), request.Evaluation.ActualCost);
            return new Changed(activity);
        }
    }
}

/// <summary>What came of an activity.</summary>
/// <param name="OutcomeNote">In words; no personal data.</param>
/// <param name="ActualCost">What it cost, in złote; needed to settle it.</param>
/// <param name="SurveyScore">What those who came gave it on average, from 1 to 5.</param>
/// <param name="SurveyAnswers">How many answered.</param>
/// <param name="LearningOutcomes">What was learned.</param>
/// <param name="ResidentsShare">How much of the work residents did themselves, in percent.</param>
internal sealed record EvaluationInput(
    string OutcomeNote,
    decimal? ActualCost = null,
    decimal? SurveyScore = null,
    int? SurveyAnswers = null,
    IReadOnlyList<string>? LearningOutcomes = null,
    int? ResidentsShare = null) : IExample<EvaluationInput>
{
    public static EvaluationInput Example { get; } = new(
        "Powstało 11 donic, troje uczestników poprowadzi następne warsztaty", 412.5m, 4.6m, 9, ["Wypalanie ceramiki w piecu polowym"], 60);

    public Evaluation ToEvaluation() => Evaluation.Of(OutcomeNote, SurveyScore, SurveyAnswers, LearningOutcomes ?? [], ResidentsShare);

    internal sealed class Validator : AbstractValidator<EvaluationInput>
    {
        public Validator()
        {
            RuleFor(e => e.OutcomeNote).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(e => e.OutcomeNote).NoPesel();
            RuleFor(e => e.ActualCost).Money();
            RuleFor(e => e.SurveyScore).InclusiveBetween(1, 5).PrecisionScale(3, 2, ignoreTrailingZeros: true);
            RuleFor(e => e.SurveyAnswers).InclusiveBetween(0, 100_000);
            RuleFor(e => e.LearningOutcomes).Listed(50);
            RuleForEach(e => e.LearningOutcomes).NotEmpty().MaximumLength(TextLimits.Line);
            RuleForEach(e => e.LearningOutcomes).NoPesel();
            RuleFor(e => e.ResidentsShare).InclusiveBetween(0, 100);
        }
    }
}
