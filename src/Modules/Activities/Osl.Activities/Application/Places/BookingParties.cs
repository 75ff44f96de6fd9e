using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Places;

/// <summary>Makes sure that a place is booked for somebody who is there. Organisations are kept by Partnerships, and taken as they are named.</summary>
internal sealed class BookingParties(IReads<CommunityGroup> groups, ITurns<CommunityGroup> turns, Known known)
{
    /// <summary>A group is not closed while a place is booked for it.</summary>
    public Task TakeTurn(BookingInput booking, CancellationToken ct) =>
        booking.Party == BookingParty.Group ? turns.Take(ct, booking.PartyId) : Task.CompletedTask;

    public async Task Require(BookingInput booking, CancellationToken ct)
    {
        if (booking.Party == BookingParty.Resident)
        {
            await known.RequirePeople([new PersonId(booking.PartyId)], _ => "/partyId", ct);
        }
        else if (booking.Party == BookingParty.Group)
        {
            var id = new GroupId(booking.PartyId);
            if (!await groups.Any(groups.All.Where(one => one.Id == id && one.State != GroupState.Closed), ct))
            {
                throw new InvalidFieldException("/partyId", "unknown_reference");
            }
        }
    }
}
