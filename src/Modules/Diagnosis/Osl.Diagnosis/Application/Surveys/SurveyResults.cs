using Osl.BuildingBlocks.Application;

namespace Osl.Diagnosis.Application.Surveys;

/// <summary>What may be published of a survey.</summary>
/// <param name="Answers">How many filled it in; null below the threshold.</param>
/// <param name="SmallestCell">The threshold below which a count is suppressed.</param>
internal sealed record SurveyResults(Guid Id, int? Answers, int SmallestCell, IReadOnlyList<QuestionResult> Questions)
    : IExample<SurveyResults>
{
    public static SurveyResults Example { get; } = new(
        new Guid("0199d0c2-0000-7000-8000-000000000081"),
        41,
        5,
        [new QuestionResult("sasiedzi", [new OptionCount("tak", 29), new OptionCount("nie", 12)])]);
}

/// <summary>The counts of one choice question.</summary>
internal sealed record QuestionResult(string Code, IReadOnlyList<OptionCount> Options);

/// <param name="Count">Null where it is suppressed.</param>
internal sealed record OptionCount(string Option, int? Count);
