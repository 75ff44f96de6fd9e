using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Domain.Notices;

namespace Osl.Planning.Application.Jobs;

/// <summary>Something with a due day, and what to tell when a step before or after it is reached.</summary>
/// <param name="Fact">Takes the step and how many days are left (below zero: have passed).</param>
internal sealed record DueThing(Guid SubjectId, DateOnly DueOn, Func<int, int, (NoticeKind Kind, IDomainEvent Happened)> Fact);

/// <summary>Decides what to tell, once: the step that holds today, unless it or a later one was decided before.</summary>
internal sealed class NoticeBoard(IRepository<DueNotice> notices, IReads<DueNotice> decided, RequestScope scope, IIdSource ids, TimeProvider clock)
{
    public async Task Tell(IReadOnlyList<DueThing> things, ReminderSteps steps, DateOnly today, CancellationToken ct)
    {
        if (things.Count == 0)
        {
            return;
        }

        var subjects = things.Select(thing => thing.SubjectId).ToList();
        var earlier = await decided.List(
            decided.All.Where(notice => subjects.Contains(notice.SubjectId)).Select(notice => new { notice.SubjectId, notice.DueOn, notice.Step }),
            ct);
        foreach (var thing in things)
        {
            if (steps.On(today, thing.DueOn) is { } step
                && !earlier.Exists(notice => notice.SubjectId == thing.SubjectId && notice.DueOn == thing.DueOn && notice.Step <= step))
            {
                Tell(thing, step, today);
            }
        }
    }

    public void Tell(DueThing thing, int step, DateOnly today)
    {
        var (kind, happened) = thing.Fact(step, thing.DueOn.DayNumber - today.DayNumber);
        var key = new NoticeKey(kind, thing.SubjectId, thing.DueOn, step);
        notices.Add(DueNotice.Decide(new NoticeId(ids.Next()), scope.RequiredCentre, key, happened, clock.GetUtcNow()));
    }
}
