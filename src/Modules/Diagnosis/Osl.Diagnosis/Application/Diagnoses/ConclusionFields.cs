using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>A conclusion on needs or potential.</summary>
/// <param name="Kind">Whether it concludes on a need or on potential.</param>
/// <param name="Summary">The conclusion.</param>
/// <param name="MunicipalityIds">The municipalities that it is about; empty for all of the centre's.</param>
/// <param name="NeedIds">The needs that it rests on.</param>
internal sealed record ConclusionFields(
    RecognitionKind Kind, string Summary, IReadOnlyList<Guid>? MunicipalityIds = null, IReadOnlyList<Guid>? NeedIds = null)
    : IExample<ConclusionFields>
{
    public static ConclusionFields Example { get; } = new(
        RecognitionKind.Need,
        "Mieszkańcy potrzebują miejsca spotkań czynnego zimą.",
        [],
        [new Guid("0199d0c2-0000-7000-8000-000000000041")]);
}

internal sealed class ConclusionFieldsValidator : AbstractValidator<ConclusionFields>
{
    public ConclusionFieldsValidator()
    {
        RuleFor(conclusion => conclusion.Summary).Text();
        RuleFor(conclusion => conclusion.MunicipalityIds).AtMost(100);
        RuleFor(conclusion => conclusion.NeedIds).AtMost(100);
    }
}
