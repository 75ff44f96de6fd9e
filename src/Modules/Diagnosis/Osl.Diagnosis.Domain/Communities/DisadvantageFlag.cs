namespace Osl.Diagnosis.Domain.Communities;

/// <summary>Why a community starts from a harder place than others.</summary>
internal enum DisadvantageFlag
{
    Poverty,
    Unemployment,
    Depopulation,
    Ageing,
    TransportExclusion,
    DigitalExclusion,
    PoorHousing,
    LackOfServices,
    Addiction,
    Violence,
    Disability,
    Discrimination,
}
