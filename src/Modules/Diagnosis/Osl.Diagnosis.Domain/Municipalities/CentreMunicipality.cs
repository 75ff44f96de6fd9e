using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Municipalities;

/// <summary>What Diagnosis keeps of a municipality that joined the centre; the Access module owns it.</summary>
internal sealed class CentreMunicipality : AggregateRoot<MunicipalityId>
{
    private CentreMunicipality()
    {
    }

    public string Name { get; private set; } = "";

    public DateOnly JoinedOn { get; private set; }

    public long SourcePosition { get; private set; }

    public static CentreMunicipality Of(MunicipalityId id, CentreId centre)
    {
        var municipality = new CentreMunicipality();
        municipality.Identify(id, centre);
        return municipality;
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
