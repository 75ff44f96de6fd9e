using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Places;

/// <summary>Who wants the place, when and what for.</summary>
/// <param name="HouseRulesVersion">The version of the house rules that they have acknowledged.</param>
internal sealed record BookingContent(BookingParty Party, Guid PartyId, Slot Slot, string Purpose, int HouseRulesVersion);

/// <summary>That a place is taken for a group, a resident or an organisation.</summary>
internal sealed class Booking : AggregateRoot<BookingId>
{
    private Booking()
    {
    }

    public PlaceId PlaceId { get; private set; }

    public BookingParty Party { get; private set; }

    public GroupId? GroupId { get; private set; }

    public PersonId? ResidentId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    /// <summary>The id of whom it is for.</summary>
    public Guid PartyId => GroupId?.Value ?? ResidentId?.Value ?? OrganisationId.GetValueOrDefault();

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public string Purpose { get; private set; } = "";

    public int HouseRulesVersion { get; private set; }

    public BookingState State { get; private set; }

    public StaffMemberId? RequestedById { get; private set; }

    public DateTimeOffset RequestedAt { get; private set; }

    public string? CancellationReason { get; private set; }

    public void Confirm()
    {
        CommonRules.RequireState(State, BookingState.Requested);
        State = BookingState.Confirmed;
    }

    public void Cancel(string reason)
    {
        CommonRules.RequireState(State, BookingState.Requested, BookingState.Confirmed);
        State = BookingState.Cancelled;
        CancellationReason = reason;
    }

    /// <summary>Moves the booking to another record of the same person, or to an id of nobody.</summary>
    public void MoveResident(PersonId to) => ResidentId = to;

    internal static Booking Of(BookingId id, CommunityPlace place, BookingContent content, StaffMemberId? by, DateTimeOffset at)
    {
        var booking = new Booking
        {
            PlaceId = place.Id,
            Party = content.Party,
            GroupId = content.Party == BookingParty.Group ? new GroupId(content.PartyId) : null,
            ResidentId = content.Party == BookingParty.Resident ? new PersonId(content.PartyId) : null,
            OrganisationId = content.Party == BookingParty.Organisation ? content.PartyId : null,
            StartsAt = content.Slot.From,
            EndsAt = content.Slot.To,
            Purpose = content.Purpose,
            HouseRulesVersion = content.HouseRulesVersion,
            RequestedById = by,
            RequestedAt = at,
        };
        booking.Identify(id, place.CentreId);
        return booking;
    }
}
