using System.Security.Cryptography;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Attendance;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Attendance;

/// <summary>Where it is written down who came. The turn of the activity's list has been taken before.</summary>
internal sealed class AttendanceDesk(
    IRecords<AttendanceSheet> sheets,
    IRepository<Enrolment> enrolments,
    Seats seats,
    ConsentTerms terms,
    RequestScope scope,
    IIdSource ids,
    TimeProvider clock)
{
    public async Task<AttendanceSheet> SheetOf(CommunityActivity activity, CancellationToken ct)
    {
        var sheet = await sheets.Find(one => one.Id == activity.Id, ct);
        if (sheet is null)
        {
            sheet = AttendanceSheet.Open(activity.Id, activity.CentreId, RandomNumberGenerator.GetHexString(32));
            sheets.Add(sheet);
        }

        return sheet;
    }

    /// <summary>What people came to took place: it is neither given up nor moved.</summary>
    public async Task RequireNone(CommunityActivity activity, CancellationToken ct)
    {
        if (await sheets.Find(one => one.Id == activity.Id, ct) is { IsBegun: true })
        {
            throw CommonRules.WrongState.Broken("", activity.State);
        }
    }

    /// <summary>Somebody is there: on a seat of theirs, or as a walk-in.</summary>
    public async Task Attend(CommunityActivity activity, PersonId person, CancellationToken ct)
    {
        activity.RequireNames(clock.GetUtcNow());
        var list = await seats.ListOf(activity.Id, activity.CentreId, ct);
        var known = (await enrolments.List(new EnrolmentsOf(person, [activity.Id]), ct)).Find(one => one.IsOnList);
        if (known is not null)
        {
            list.Attend(known);
        }
        else
        {
            EnrolmentRules.GuardianAgrees.Require(!await terms.IsMissing(activity, person, ct));
            enrolments.Add(list.WalkIn(new EnrolmentId(ids.Next()), person, scope.Actor.StaffMember, clock.GetUtcNow()));
        }

        (await SheetOf(activity, ct)).Begin();
    }

    public async Task Mark(CommunityActivity activity, Enrolment enrolment, bool present, CancellationToken ct)
    {
        activity.RequireNames(clock.GetUtcNow());
        var list = await seats.ListOf(activity.Id, activity.CentreId, ct);
        if (present)
        {
            list.Attend(enrolment);
        }
        else
        {
            list.Miss(enrolment, clock.GetUtcNow());
        }

        (await SheetOf(activity, ct)).Begin();
    }

    public async Task<Headcount> Count(CommunityActivity activity, CancellationToken ct)
    {
        var sheet = await SheetOf(activity, ct);
        if (activity.AttendanceMode == AttendanceMode.CountOnly)
        {
            return new Headcount(sheet.IsBegun, sheet.Numbers.Sum(one => one.Count), 0, 0);
        }

        var list = await seats.ListOf(activity.Id, activity.CentreId, ct);
        return new Headcount(sheet.IsBegun, list.Present, list.WalkIns, list.NoShows);
    }
}
