using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Domain.Diagnoses;

/// <summary>What a diagnosis concludes on needs or potential; plans rest on it (wniosek).</summary>
internal sealed class Conclusion : Entity<ConclusionId>
{
    private Conclusion()
    {
    }

    public int Number { get; private set; }

    public RecognitionKind Kind { get; private set; }

    public string Summary { get; private set; } = "";

    /// <summary>Empty means every municipality of the centre.</summary>
    public IReadOnlyList<MunicipalityId> MunicipalityIds { get; private set; } = [];

    public IReadOnlyList<NeedId> NeedIds { get; private set; } = [];

    internal static Conclusion Of(ConclusionId id, int number, ConclusionContent content)
    {
        var conclusion = new Conclusion { Number = number };
        conclusion.Identify(id);
        conclusion.Revise(content);
        return conclusion;
    }

    internal void Revise(ConclusionContent content)
    {
        Kind = content.Kind;
        Summary = content.Summary;
        MunicipalityIds = [.. content.MunicipalityIds.Distinct()];
        NeedIds = [.. content.NeedIds.Distinct()];
    }

    internal ConclusionContent Content() => new(Kind, Summary, MunicipalityIds, NeedIds);
}
