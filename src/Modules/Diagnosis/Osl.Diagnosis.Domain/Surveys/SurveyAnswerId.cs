using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Surveys;

/// <summary>One filled-in questionnaire.</summary>
internal readonly record struct SurveyAnswerId(Guid Value) : ITypedId<SurveyAnswerId>
{
    public static SurveyAnswerId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
