namespace Osl.Diagnosis.Domain.Communities;

/// <summary>Gmina, dzielnica, osiedle, sołectwo, wieś, ulica, bloki.</summary>
internal enum TerritoryLevel
{
    Municipality,
    District,
    Estate,
    VillageUnit,
    Village,
    Street,
    Blocks,
}
