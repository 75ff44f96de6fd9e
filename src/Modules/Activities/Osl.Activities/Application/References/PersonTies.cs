using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Groups;
using Osl.Activities.Domain.Initiatives;
using Osl.Activities.Domain.Occupancy;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.References;

/// <summary>What a person belongs to and leads, to be moved to another record or given up.</summary>
internal sealed class PersonTies(
    IRepository<GroupMember> members, IRepository<CommunityGroup> groups, IRepository<CommunityActivity> activities, IRecords<Occupation> occupations,
    IRepository<CommunityPlace> places, IRepository<Booking> bookings,
    IRepository<Initiative> initiatives, IRepository<InitiativeSupport> support, TimeProvider clock)
{
    public async Task Move(PersonId from, PersonId kept, CancellationToken ct)
    {
        var there = (await members.List(new MembershipsOf(kept), ct)).Where(one => one.LeftOn is null).Select(one => one.GroupId).ToHashSet();
        foreach (var member in await members.List(new MembershipsOf(from), ct))
        {
            (await groups.Get(member.GroupId, ct)).Move(member, kept, there.Contains(member.GroupId), WarsawCalendar.Today(clock));
        }

        (await activities.List(new LedBy(from), ct)).ForEach(activity => activity.MoveLead(from, kept));
        (await Taken(from, ct)).ForEach(taken => taken.MoveTo(kept));
        (await places.List(new OpenedBy(from), ct)).ForEach(place => place.MoveHost(from, kept));
        (await bookings.List(new BookedFor(from), ct)).ForEach(booking => booking.MoveResident(kept));
        (await initiatives.List(new WrittenBy(from), ct)).ForEach(initiative => initiative.MoveAuthor(from, kept));
        (await support.List(new GivenBy(from), ct)).ForEach(given => given.MoveSupporter(kept));
    }

    /// <param name="nobody">An id of nobody, under which what is counted goes on being counted.</param>
    public async Task GiveUp(PersonId erased, PersonId nobody, CancellationToken ct)
    {
        foreach (var member in await members.List(new MembershipsOf(erased), ct))
        {
            (await groups.Get(member.GroupId, ct)).Move(member, nobody, true, WarsawCalendar.Today(clock));
        }

        (await activities.List(new LedBy(erased), ct)).ForEach(activity => activity.MoveLead(erased, null));
        (await Taken(erased, ct)).ForEach(occupations.Remove);
        (await places.List(new OpenedBy(erased), ct)).ForEach(place => place.MoveHost(erased, null));
        (await bookings.List(new BookedFor(erased), ct)).ForEach(booking => booking.MoveResident(nobody));
        (await initiatives.List(new WrittenBy(erased), ct)).ForEach(initiative => initiative.MoveAuthor(erased, nobody));
        (await support.List(new GivenBy(erased), ct)).ForEach(given => given.MoveSupporter(nobody));
    }

    private Task<List<Occupation>> Taken(PersonId person, CancellationToken ct)
    {
        var what = person.Value;
        return occupations.List(one => one.Kind == OccupiedKind.Person && one.What == what, ct);
    }

    private sealed class MembershipsOf : Specification<GroupMember>
    {
        public MembershipsOf(PersonId person) => Query.Where(one => one.PersonId == person);
    }

    private sealed class OpenedBy : Specification<CommunityPlace>
    {
        public OpenedBy(PersonId person) => Query.Where(one => one.ResidentHostIds.Contains(person));
    }

    private sealed class BookedFor : Specification<Booking>
    {
        public BookedFor(PersonId person) => Query.Where(one => one.ResidentId == person);
    }

    private sealed class WrittenBy : Specification<Initiative>
    {
        public WrittenBy(PersonId person) => Query.Where(one => one.AuthorIds.Contains(person));
    }

    private sealed class GivenBy : Specification<InitiativeSupport>
    {
        public GivenBy(PersonId person) => Query.Where(one => one.SupporterId == person);
    }

    private sealed class LedBy : Specification<CommunityActivity>
    {
        public LedBy(PersonId person)
        {
            var id = person.Value;
            Query.Where(one => one.LeadIds.Contains(id));
        }
    }
}
