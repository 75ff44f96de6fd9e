using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.References;

/// <summary>What planning keeps of a conclusion that was adopted with its diagnosis. An adopted one never changes (DIA-06).</summary>
internal sealed class ConclusionCopy : Entity<ConclusionId>, ICentreOwned
{
    private ConclusionCopy()
    {
    }

    public CentreId CentreId { get; private set; }

    public DiagnosisId DiagnosisId { get; private set; }

    public string Kind { get; private set; } = "";

    public string Scope { get; private set; } = "";

    public string Summary { get; private set; } = "";

    /// <summary>Empty when it concerns the whole area of the centre.</summary>
    public IReadOnlyList<MunicipalityId> MunicipalityIds { get; private set; } = [];

    public IReadOnlyList<NeedId> NeedIds { get; private set; } = [];

    public long SourcePosition { get; private set; }

    public static ConclusionCopy Of(ConclusionId id, CentreId centre, DiagnosisId diagnosis)
    {
        var copy = new ConclusionCopy { CentreId = centre, DiagnosisId = diagnosis };
        copy.Identify(id);
        return copy;
    }

    public void Take(
        string kind,
        string scope,
        string summary,
        IEnumerable<MunicipalityId> municipalities,
        IEnumerable<NeedId> needs,
        long position)
    {
        if (position <= SourcePosition)
        {
            return;
        }

        Kind = kind;
        Scope = scope;
        Summary = summary;
        MunicipalityIds = [.. municipalities];
        NeedIds = [.. needs];
        SourcePosition = position;
    }
}
