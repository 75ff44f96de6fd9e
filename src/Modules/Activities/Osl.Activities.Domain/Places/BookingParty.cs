namespace Osl.Activities.Domain.Places;

/// <summary>For whom a place is booked. An activity takes its place itself, when it is published.</summary>
internal enum BookingParty
{
    Group,
    Resident,
    Organisation,
}
