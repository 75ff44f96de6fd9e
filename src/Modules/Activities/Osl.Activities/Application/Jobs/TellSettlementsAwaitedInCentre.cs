using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Reminders;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Jobs;

/// <summary>
/// Tells each organizer, in one digest a period, which of their activities were over some days ago and are not settled: those that wait to be evaluated,
/// and those of which it was never said that they were held.
/// </summary>
[SystemOnly]
internal sealed record TellSettlementsAwaitedInCentre : ICommand<Done>
{
    private const int MostNamed = 50;

    internal sealed class Handler(
        IReads<CommunityActivity> activities,
        IReads<Reminder> told,
        IRepository<Reminder> reminders,
        ILegalParameters parameters,
        RequestScope scope,
        IIdSource ids,
        TimeProvider clock) : ICommandHandler<TellSettlementsAwaitedInCentre, Done>
    {
        public async Task<Done> Handle(TellSettlementsAwaitedInCentre request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var before = WarsawCalendar.StartOf(today.AddDays(1 - await parameters.Value(ReminderParameters.SettlementDays, today, cancellationToken)));
            var period = await parameters.Value(ReminderParameters.SettlementPeriod, today, cancellationToken);
            var waiting = await activities.List(
                activities.All
                    .Where(one => (one.State == ActivityState.Held || one.State == ActivityState.Published) && one.EndsAt < before)
                    .OrderBy(one => one.EndsAt).ThenBy(one => one.Id),
                cancellationToken);
            var since = today.AddDays(-period);
            var lately = (await told.List(
                told.All.Where(one => one.Kind == ReminderKind.Settlement && one.Day > since).Select(one => one.SubjectId), cancellationToken)).ToHashSet();
            foreach (var own in waiting.GroupBy(Organizer).Where(own => !lately.Contains(Subject(own.Key))))
            {
                IReadOnlyList<UnsettledActivity> named = [.. own.Take(MostNamed).Select(one => new UnsettledActivity(one.Id, one.Title, WarsawCalendar.DayOf(one.EndsAt)))];
                var key = new ReminderKey(ReminderKind.Settlement, Subject(own.Key), today, 0);
                reminders.Add(Reminder.Decide(
                    new ReminderId(ids.Next()), scope.RequiredCentre, key, new SettlementAwaited(own.Key, today, named, own.Count()), clock.GetUtcNow()));
            }

            return Done.Value;
        }

        /// <summary>Where nobody organised them, the centre itself stands for whoever it concerns.</summary>
        private Guid Subject(StaffMemberId? organizer) => organizer?.Value ?? scope.RequiredCentre.Value;

        /// <summary>The first lead of the staff, an organizer before the others; where residents lead alone, whoever wrote it down.</summary>
        private static StaffMemberId? Organizer(CommunityActivity activity) => activity.Leads
            .Where(lead => lead.StaffMemberId is not null)
            .OrderBy(lead => lead.Role != LeadRole.Organizer)
            .Select(lead => lead.StaffMemberId)
            .FirstOrDefault() ?? activity.DraftedById;
    }
}
