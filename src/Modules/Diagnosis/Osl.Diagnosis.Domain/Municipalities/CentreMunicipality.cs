using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Municipalities;

/// <summary>What Diagnosis keeps of a municipality that joined the centre; the Access module owns it.</summary>
internal sealed class CentreMunicipality : ICentreOwned
{
    private CentreMunicipality()
    {
    }

    public MunicipalityId MunicipalityId { get; private set; }

    public CentreId CentreId { get; private set; }

    public string Name { get; private set; } = "";

    public DateOnly JoinedOn { get; private set; }

    /// <summary>Position of the last fact taken in from the centre's stream.</summary>
    public long SourcePosition { get; private set; }

    public static CentreMunicipality Of(MunicipalityId id, CentreId centre) => new() { MunicipalityId = id, CentreId = centre };

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
