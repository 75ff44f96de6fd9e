using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.References;

/// <summary>What planning keeps of its centre.</summary>
internal sealed class CentreCopy : Entity<CentreId>, ICentreOwned
{
    private CentreCopy()
    {
    }

    public CentreId CentreId { get; private set; }

    public string Name { get; private set; } = "";

    public LegalRegime Regime { get; private set; }

    /// <summary>The first-year exemption of Art. 76(2) runs from this day.</summary>
    public DateOnly CreatedOn { get; private set; }

    public long SourcePosition { get; private set; }

    public static CentreCopy Of(CentreId centre)
    {
        var copy = new CentreCopy { CentreId = centre };
        copy.Identify(centre);
        return copy;
    }

    public void Take(string name, LegalRegime regime, DateOnly createdOn, long position)
    {
        if (position <= SourcePosition)
        {
            return;
        }

        Name = name;
        Regime = regime;
        CreatedOn = createdOn;
        SourcePosition = position;
    }
}
