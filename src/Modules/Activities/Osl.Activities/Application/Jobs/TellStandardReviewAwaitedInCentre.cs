using Osl.Activities.Domain.Reminders;
using Osl.Activities.Domain.Standards;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Jobs;

/// <summary>Tells in two steps, and on the day itself, that the child-protection standard is to be reviewed. Who comes late tells the step that holds now, not those that were missed.</summary>
[SystemOnly]
internal sealed record TellStandardReviewAwaitedInCentre : ICommand<Done>
{
    internal sealed class Handler(
        IReads<ChildProtectionStandard> standards,
        IReads<Reminder> told,
        IRepository<Reminder> reminders,
        ILegalParameters parameters,
        RequestScope scope,
        IIdSource ids,
        TimeProvider clock) : ICommandHandler<TellStandardReviewAwaitedInCentre, Done>
    {
        public async Task<Done> Handle(TellStandardReviewAwaitedInCentre request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var standard = await standards.First(standards.All, cancellationToken);
            var dueOn = standard.ReviewDueOn(await parameters.Value(ActivitiesParameters.StandardReview, today, cancellationToken));
            var left = dueOn.DayNumber - today.DayNumber;
            int[] steps =
            [
                0,
                await parameters.Value(ReminderParameters.StandardFirstReminder, today, cancellationToken),
                await parameters.Value(ReminderParameters.StandardSecondReminder, today, cancellationToken),
            ];
            if (steps.Max() < left)
            {
                return Done.Value;
            }

            var (subject, step) = (standard.Id.Value, steps.Where(days => days >= left).Min());
            if (!await told.Any(
                told.All.Where(one => one.Kind == ReminderKind.StandardReview && one.SubjectId == subject && one.Day == dueOn && one.Step <= step), cancellationToken))
            {
                var key = new ReminderKey(ReminderKind.StandardReview, subject, dueOn, step);
                reminders.Add(Reminder.Decide(
                    new ReminderId(ids.Next()), scope.RequiredCentre, key, new StandardReviewAwaited(standard.Id, standard.Title, dueOn, left), clock.GetUtcNow()));
            }

            return Done.Value;
        }
    }
}
