using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Centres;

/// <summary>A gmina of the centre, with the day it joined: its first-year exemption runs from there (Art. 77).</summary>
internal sealed class Municipality : Entity<MunicipalityId>
{
    public string Name { get; private set; } = "";

    /// <summary>The seven digits of the national register of territorial division.</summary>
    public string? TerytCode { get; private set; }

    public DateOnly JoinedOn { get; private set; }

    private Municipality()
    {
    }

    internal static Municipality Join(MunicipalityId id, string name, string? terytCode, DateOnly joinedOn)
    {
        var municipality = new Municipality { Name = name, TerytCode = terytCode, JoinedOn = joinedOn };
        municipality.Identify(id);
        return municipality;
    }
}
