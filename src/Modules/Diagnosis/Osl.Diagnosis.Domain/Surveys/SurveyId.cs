using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Surveys;

/// <summary>A survey.</summary>
internal readonly record struct SurveyId(Guid Value) : ITypedId<SurveyId>
{
    public static SurveyId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
