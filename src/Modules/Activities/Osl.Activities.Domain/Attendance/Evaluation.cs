namespace Osl.Activities.Domain.Attendance;

/// <summary>What came of an activity.</summary>
internal sealed class Evaluation
{
    private Evaluation()
    {
    }

    /// <summary>In words; no personal data.</summary>
    public string OutcomeNote { get; private set; } = "";

    /// <summary>What those who came gave it on average, from 1 to 5.</summary>
    public decimal? SurveyScore { get; private set; }

    public int? SurveyAnswers { get; private set; }

    /// <summary>What was learned, out of what was to be learned or besides.</summary>
    public IReadOnlyList<string> LearningOutcomes { get; private set; } = [];

    /// <summary>How much of the work residents did themselves, in percent.</summary>
    public int? ResidentsShare { get; private set; }

    public static Evaluation Of(string outcomeNote, decimal? surveyScore, int? surveyAnswers, IReadOnlyList<string> learningOutcomes, int? residentsShare) => new()
    {
        OutcomeNote = outcomeNote,
        SurveyScore = surveyScore,
        SurveyAnswers = surveyAnswers,
        LearningOutcomes = [.. learningOutcomes],
        ResidentsShare = residentsShare,
    };
}
