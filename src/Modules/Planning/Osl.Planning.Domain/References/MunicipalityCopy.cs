using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.References;

/// <summary>What planning keeps of a member municipality.</summary>
internal sealed class MunicipalityCopy : Entity<MunicipalityId>, ICentreOwned
{
    private MunicipalityCopy()
    {
    }

    public CentreId CentreId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The first-year exemption of Art. 77(2) runs from this day.</summary>
    public DateOnly JoinedOn { get; private set; }

    public long SourcePosition { get; private set; }

    public static MunicipalityCopy Of(MunicipalityId id, CentreId centre)
    {
        var copy = new MunicipalityCopy { CentreId = centre };
        copy.Identify(id);
        return copy;
    }

    public void Take(string name, DateOnly joinedOn, long position)
    {
        if (position <= SourcePosition)
        {
            return;
        }

        Name = name;
        JoinedOn = joinedOn;
        SourcePosition = position;
    }
}
