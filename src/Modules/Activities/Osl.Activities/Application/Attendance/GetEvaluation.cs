using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Attendance;

/// <summary>What came of an activity, and what it cost.</summary>
[Permission(Rights.ReadActivities)]
internal sealed record GetEvaluation(Guid ActivityId) : IQuery<EvaluationResponse>
{
    internal sealed class Handler(IReads<CommunityActivity> activities) : IQueryHandler<GetEvaluation, EvaluationResponse>
    {
        public async Task<EvaluationResponse> Handle(GetEvaluation request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.ActivityId);
            return EvaluationResponse.Of(await activities.First(activities.All.Where(one => one.Id == id), cancellationToken));
        }
    }
}

/// <summary>What came of an activity; its version is the activity's.</summary>
/// <param name="Participants">How many came; null until it was held.</param>
/// <param name="WalkIns">How many of those who came had not enrolled.</param>
/// <param name="NoShows">How many had a seat and did not come.</param>
/// <param name="OutcomeNote">In words; null until it was evaluated.</param>
internal sealed record EvaluationResponse(
    Guid ActivityId,
    long Version,
    ActivityState State,
    int? Participants,
    int? WalkIns,
    int? NoShows,
    string? OutcomeNote,
    decimal? SurveyScore,
    int? SurveyAnswers,
    IReadOnlyList<string> LearningOutcomes,
    int? ResidentsShare,
    decimal? ActualCost,
    DateTimeOffset? HeldAt,
    DateTimeOffset? SettledAt) : IVersioned, IExample<EvaluationResponse>
{
    public static EvaluationResponse Of(CommunityActivity one) => new(
        one.Id.Value,
        one.Version,
        one.State,
        one.Participants,
        one.WalkIns,
        one.NoShows,
        one.Evaluation?.OutcomeNote,
        one.Evaluation?.SurveyScore,
        one.Evaluation?.SurveyAnswers,
        one.Evaluation?.LearningOutcomes ?? [],
        one.Evaluation?.ResidentsShare,
        one.ActualCost,
        one.HeldAt,
        one.SettledAt);

    public static EvaluationResponse Example { get; } = new(
        Examples.Activity,
        5,
        ActivityState.Settled,
        11,
        1,
        2,
        EvaluationInput.Example.OutcomeNote,
        4.6m,
        9,
        EvaluationInput.Example.LearningOutcomes!,
        60,
        412.5m,
        new DateTimeOffset(2026, 4, 14, 17, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 4, 16, 9, 0, 0, TimeSpan.Zero));
}
