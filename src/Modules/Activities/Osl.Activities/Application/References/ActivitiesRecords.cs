using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Calendars;
using Osl.Activities.Domain.Consents;
using Osl.Activities.Domain.Enrolments;
using Osl.Activities.Domain.Groups;
using Osl.Activities.Domain.Initiatives;
using Osl.Activities.Domain.Places;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.References;

/// <summary>What this module holds about a person: the groups that they belong to, what they lead and what they take part in. Which confidential group it is stays in that group (ACT-11).</summary>
internal sealed class ActivitiesRecords(
    IReads<PersonCopy> people,
    IReads<GroupMember> members,
    IReads<CommunityGroup> groups,
    IReads<CommunityActivity> activities,
    IReads<Enrolment> enrolments,
    IReads<SeriesEnrolment> regulars,
    IReads<ParticipationConsent> consents,
    IReads<CommunityPlace> places,
    IReads<Booking> bookings,
    IReads<PersonCalendar> calendars,
    IReads<Initiative> initiatives,
    IReads<InitiativeSupport> support) : IPersonRecords
{
    public string Module => "activities";

    public IReadOnlyCollection<string> Covers =>
    [
        "PersonCopy.Id", "GroupMember.PersonId", "Lead.PersonId", "Enrolment.PersonId", "SeriesEnrolment.PersonId", "ParticipationConsent.PersonId", "CommunityPlace.ResidentHostIds", "Booking.ResidentId",
        "PersonCalendar.PersonId", "Initiative.AuthorIds", "InitiativeSupport.SupporterId",
    ];

    public async Task<IReadOnlyList<PersonRecord>> Of(PersonId person, CancellationToken ct)
    {
        var memberships = await members.List(members.All.Where(one => one.PersonId == person), ct);
        var joined = memberships.Select(one => one.GroupId).ToList();
        var open = (await groups.List(groups.All.Where(one => joined.Contains(one.Id) && !one.IsConfidential).Select(one => one.Id), ct)).ToHashSet();
        var id = person.Value;
        return
        [
            .. (await people.List(people.All.Where(one => one.Id == person), ct)).Select(one => PersonRecord.Of("known-person", id, ("isMinor", one.IsMinor))),
            .. memberships.Select(one => PersonRecord.Of(
                "group-membership", one.Id.Value, ("groupId", open.Contains(one.GroupId) ? one.GroupId : null), ("role", one.Role), ("joinedOn", one.JoinedOn), ("leftOn", one.LeftOn))),
            .. (await activities.List(activities.All.Where(one => one.LeadIds.Contains(id)), ct)).Select(one => PersonRecord.Of(
                "lead", one.Id.Value, ("title", one.Title), ("state", one.State))),
            .. (await enrolments.List(enrolments.All.Where(one => one.PersonId == person), ct)).Select(one => PersonRecord.Of(
                "enrolment", one.Id.Value, ("activityId", one.ActivityId.Value), ("number", one.Number), ("state", one.State), ("walkedIn", one.WalkedIn), ("enrolledAt", one.EnrolledAt), ("endedAt", one.EndedAt))),
            .. (await regulars.List(regulars.All.Where(one => one.PersonId == person), ct)).Select(one => PersonRecord.Of(
                "series-enrolment", one.Id.Value, ("seriesId", one.SeriesId.Value), ("state", one.State), ("enrolledAt", one.EnrolledAt), ("endedAt", one.EndedAt))),
            .. (await consents.List(consents.All.Where(one => one.PersonId == person), ct)).Select(one => PersonRecord.Of(
                "participation-consent", one.Id.Value, ("subjectId", one.SubjectId), ("byGuardian", one.ByGuardian), ("withdrawn", one.IsWithdrawn))),
            .. (await places.List(places.All.Where(one => one.ResidentHostIds.Contains(person)), ct)).Select(one => PersonRecord.Of("place-host", one.Id.Value, ("name", one.Name))),
            .. (await calendars.List(calendars.All.Where(one => one.PersonId == person), ct)).Select(one => PersonRecord.Of("calendar", one.Id.Value, ("addressedAt", one.AddressedAt))),
            .. (await initiatives.List(initiatives.All.Where(one => one.AuthorIds.Contains(person)), ct)).Select(one => PersonRecord.Of(
                "initiative", one.Id.Value, ("title", one.Title), ("idea", one.Idea), ("state", one.State))),
            .. (await support.List(support.All.Where(one => one.SupporterId == person), ct)).Select(one => PersonRecord.Of(
                "initiative-support", one.Id.Value, ("initiativeId", one.InitiativeId), ("on", one.On), ("kind", one.Kind), ("description", one.Description))),
            .. (await bookings.List(bookings.All.Where(one => one.ResidentId == person), ct)).Select(one => PersonRecord.Of(
                "booking", one.Id.Value, ("placeId", one.PlaceId), ("startsAt", one.StartsAt), ("endsAt", one.EndsAt), ("purpose", one.Purpose), ("state", one.State))),
        ];
    }
}
