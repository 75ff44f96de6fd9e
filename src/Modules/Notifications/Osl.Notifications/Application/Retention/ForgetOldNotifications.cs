using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.Notifications.Domain.Digests;
using Osl.Notifications.Domain.InApp;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Retention;

/// <summary>Removes some of a centre's settled send records, shown notifications and closed agenda items that are past their time.</summary>
[SystemOnly]
internal sealed record ForgetOldNotifications : ICommand<Forgotten>
{
    private const int AtATime = 200;

    internal sealed class Handler(
        IRepository<Notification> sends, IRepository<InAppNotification> shown, IRepository<AgendaItem> agenda,
        ILegalParameters parameters, TimeProvider clock) : ICommandHandler<ForgetOldNotifications, Forgotten>
    {
        public async Task<Forgotten> Handle(ForgetOldNotifications request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var before = now.AddMonths(-await parameters.Value(Parameters.KeepMonths, WarsawCalendar.DayOf(now), cancellationToken));
            var (settled, old, closed) = (
                await sends.List(new SettledBefore(before), cancellationToken),
                await shown.List(new ShownBefore(before), cancellationToken),
                await agenda.List(new ClosedBefore(before), cancellationToken));
            settled.ForEach(sends.Remove);
            old.ForEach(shown.Remove);
            closed.ForEach(agenda.Remove);
            return new(settled.Count == AtATime || old.Count == AtATime || closed.Count == AtATime);
        }
    }

    private sealed class SettledBefore : Specification<Notification>
    {
        public SettledBefore(DateTimeOffset moment) =>
            Query.Where(one => one.QueuedAt < moment && one.SettledAt != null).OrderBy(one => one.QueuedAt).Take(AtATime);
    }

    private sealed class ShownBefore : Specification<InAppNotification>
    {
        public ShownBefore(DateTimeOffset moment) => Query.Where(one => one.RaisedAt < moment).OrderBy(one => one.RaisedAt).Take(AtATime);
    }

    private sealed class ClosedBefore : Specification<AgendaItem>
    {
        public ClosedBefore(DateTimeOffset moment) => Query.Where(item => !item.Open && item.AsOf < moment).OrderBy(item => item.AsOf).Take(AtATime);
    }
}

/// <summary>Whether there is more to forget.</summary>
internal sealed record Forgotten(bool More);
