using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.References;

/// <summary>
/// What planning keeps of an adopted diagnosis. It names the one it replaces, so that the conclusions of that one are known
/// as past whichever of the two is heard of first.
/// </summary>
internal sealed class DiagnosisCopy : Entity<DiagnosisId>, ICentreOwned
{
    private DiagnosisCopy()
    {
    }

    public CentreId CentreId { get; private set; }

    public string Title { get; private set; } = "";

    public string Scope { get; private set; } = "";

    public int VersionNumber { get; private set; }

    public DateOnly AdoptedOn { get; private set; }

    public DiagnosisId? PreviousDiagnosisId { get; private set; }

    public long SourcePosition { get; private set; }

    public static DiagnosisCopy Of(DiagnosisId id, CentreId centre)
    {
        var copy = new DiagnosisCopy { CentreId = centre };
        copy.Identify(id);
        return copy;
    }

    public void Take(string title, string scope, int versionNumber, DateOnly adoptedOn, DiagnosisId? previous, long position)
    {
        if (position <= SourcePosition)
        {
            return;
        }

        Title = title;
        Scope = scope;
        VersionNumber = versionNumber;
        AdoptedOn = adoptedOn;
        PreviousDiagnosisId = previous;
        SourcePosition = position;
    }
}
