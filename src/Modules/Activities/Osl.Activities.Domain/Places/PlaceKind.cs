namespace Osl.Activities.Domain.Places;

/// <summary>What sort of place it is: a dom sąsiedzki, a centrum aktywności lokalnej (CAL), a świetlica.</summary>
internal enum PlaceKind
{
    NeighbourHouse,
    LocalActivityCentre,
    DayRoom,
    Other,
}
