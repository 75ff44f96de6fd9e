using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Enrolments;

/// <summary>Gives seats and takes them back. The turn of each activity's list has been taken before.</summary>
internal sealed class Seats(
    IRecords<EnrolmentList> lists,
    IRepository<Enrolment> enrolments,
    IReads<Enrolment> known,
    IReads<PersonCopy> people,
    ConsentTerms terms,
    RequestScope scope,
    IIdSource ids,
    TimeProvider clock)
{
    /// <exception cref="InvalidFieldException">The centre has no such person on file.</exception>
    public async Task RequirePerson(PersonId person, CancellationToken ct)
    {
        if (!await people.Any(people.All.Where(one => one.Id == person), ct))
        {
            throw new InvalidFieldException("/personId", "unknown_reference");
        }
    }

    /// <summary>Nobody who has a seat, or for whom one is kept, loses it because there are fewer.</summary>
    public async Task RequireRoom(CommunityActivity activity, int? capacity, string pointer, CancellationToken ct) =>
        EnrolmentRules.NoMoreThanSeats.Require(capacity is null || (await ListOf(activity.Id, activity.CentreId, ct)).Taken <= capacity, pointer);

    public async Task<Enrolment> Enrol(CommunityActivity activity, PersonId person, CancellationToken ct)
    {
        activity.RequireEnrolment(clock.GetUtcNow());
        EnrolmentRules.OneLiveEnrolment.Require(!await IsOnList(activity.Id, person, ct), "/personId");
        return await Put(activity, person, ct);
    }

    /// <summary>Puts somebody who takes part in the whole series on the list of one occurrence; who stands on it already stays where they are.</summary>
    /// <returns>Whether they stand on it.</returns>
    public async Task<bool> Join(CommunityActivity occurrence, PersonId person, CancellationToken ct)
    {
        if (await IsOnList(occurrence.Id, person, ct))
        {
            return true;
        }

        if (!occurrence.TakesEnrolments(clock.GetUtcNow()))
        {
            return false;
        }

        await Put(occurrence, person, ct);
        return true;
    }

    public async Task Withdraw(CommunityActivity activity, Enrolment enrolment, WithdrawalCause cause, CancellationToken ct)
    {
        var list = await ListOf(activity.Id, activity.CentreId, ct);
        list.Withdraw(enrolment, activity.Occasion(), cause, clock.GetUtcNow());
        await Fill(activity, list, ct);
    }

    /// <summary>The terms for guardians' consents ran out: the seats go to the next in line. Who has the consent by now, or needs none any more, keeps theirs.</summary>
    public async Task Lapse(CommunityActivity activity, IEnumerable<Enrolment> lapsed, CancellationToken ct)
    {
        var list = await ListOf(activity.Id, activity.CentreId, ct);
        foreach (var enrolment in lapsed)
        {
            if (await terms.IsMissing(activity, enrolment.PersonId, ct))
            {
                list.Lapse(enrolment, clock.GetUtcNow());
            }
            else
            {
                list.Consent(enrolment, activity.Occasion());
            }
        }

        await Fill(activity, list, ct);
    }

    public async Task Drop(CommunityActivity activity, Enrolment enrolment, CancellationToken ct)
    {
        var list = await ListOf(activity.Id, activity.CentreId, ct);
        list.Drop(enrolment, activity.Occasion(), clock.GetUtcNow());
        await Fill(activity, list, ct);
    }

    public async Task Consent(CommunityActivity activity, Enrolment enrolment, CancellationToken ct) =>
        (await ListOf(activity.Id, activity.CentreId, ct)).Consent(enrolment, activity.Occasion());

    /// <summary>The person is a minor after all: the place is kept until the term for a guardian's consent.</summary>
    public async Task AwaitConsent(CommunityActivity activity, Enrolment enrolment, CancellationToken ct) =>
        (await ListOf(activity.Id, activity.CentreId, ct)).AwaitConsent(enrolment, activity.Occasion(), await terms.Term(activity, ct));

    /// <summary>Gives the seats that are free to those who wait, first come first served.</summary>
    public async Task Fill(CommunityActivity activity, CancellationToken ct) =>
        await Fill(activity, await ListOf(activity.Id, activity.CentreId, ct), ct);

    /// <summary>Whether the person has a seat, waits for one, or came.</summary>
    public Task<bool> IsOnList(ActivityId activity, PersonId person, CancellationToken ct) => known.Any(
        known.All.Where(one => one.ActivityId == activity && one.PersonId == person && one.State != EnrolmentState.Withdrawn && one.State != EnrolmentState.Rejected), ct);

    public async Task<EnrolmentList> ListOf(ActivityId activity, CentreId centre, CancellationToken ct)
    {
        var list = await lists.Find(one => one.Id == activity, ct);
        if (list is null)
        {
            list = EnrolmentList.Open(activity, centre);
            lists.Add(list);
        }

        return list;
    }

    private async Task<Enrolment> Put(CommunityActivity activity, PersonId person, CancellationToken ct)
    {
        var list = await ListOf(activity.Id, activity.CentreId, ct);
        var term = await terms.Of(activity, person, ct);
        var enrolment = list.Enrol(new EnrolmentId(ids.Next()), person, activity.Occasion(), term, scope.Actor.StaffMember, clock.GetUtcNow());
        enrolments.Add(enrolment);
        return enrolment;
    }

    private async Task Fill(CommunityActivity activity, EnrolmentList list, CancellationToken ct)
    {
        var free = Math.Min(list.Free(activity.Occasion().Capacity), list.Waiting);
        if (free == 0 || !activity.GivesSeats(clock.GetUtcNow()))
        {
            return;
        }

        foreach (var next in await enrolments.List(new NextInLine(activity.Id, free), ct))
        {
            list.Promote(next, activity.Occasion(), await terms.Of(activity, next.PersonId, ct));
        }
    }
}
