using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.References;

/// <summary>What planning keeps of a conclusion that was adopted with its diagnosis. An adopted one never changes (DIA-06).</summary>
internal sealed class ConclusionCopy : AggregateRoot<ConclusionId>
{
    private readonly List<MunicipalityId> municipalityIds = [];
    private readonly List<NeedId> needIds = [];

    private ConclusionCopy()
    {
    }

    public DiagnosisId DiagnosisId { get; private set; }

    public string Kind { get; private set; } = "";

    public string Scope { get; private set; } = "";

    public string Summary { get; private set; } = "";

    /// <summary>Empty when it concerns the whole area of the centre.</summary>
    public IReadOnlyCollection<MunicipalityId> MunicipalityIds => municipalityIds;

    public IReadOnlyCollection<NeedId> NeedIds => needIds;

    public long SourcePosition { get; private set; }

    public static ConclusionCopy Of(ConclusionId id, CentreId centre, DiagnosisId diagnosis)
    {
        var copy = new ConclusionCopy { DiagnosisId = diagnosis };
        copy.Identify(id, centre);
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
        municipalityIds.Clear();
        municipalityIds.AddRange(municipalities);
        needIds.Clear();
        needIds.AddRange(needs);
        SourcePosition = position;
    }
}
