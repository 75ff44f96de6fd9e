namespace Osl.Activities.Domain.Places;

/// <summary>Where a booking stands. One that is asked for holds its hours until it is confirmed or cancelled.</summary>
internal enum BookingState
{
    Requested,
    Confirmed,
    Cancelled,
}
