namespace Osl.Activities.Domain.Places;

/// <summary>Where a place stands.</summary>
internal enum PlaceState
{
    Planned,
    Open,
    Closed,
}
