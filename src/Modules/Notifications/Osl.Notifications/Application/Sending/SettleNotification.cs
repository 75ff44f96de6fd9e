using Osl.BuildingBlocks.Application;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Sending;

/// <summary>Writes down what came of sending a message.</summary>
[SystemOnly]
internal sealed record SettleNotification(Guid Id, Guid Token, SendFault? Fault) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Notification> notifications, ILegalParameters parameters, TimeProvider clock)
        : ICommandHandler<SettleNotification, Done>
    {
        public async Task<Done> Handle(SettleNotification request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var notification = await notifications.Get(new NotificationId(request.Id), cancellationToken);
            if (request.Fault is { } fault)
            {
                notification.MarkFailed(request.Token, fault, await Patience(now, cancellationToken), now);
            }
            else
            {
                notification.MarkSent(request.Token, now);
            }

            return Done.Value;
        }

        private async Task<RetryPolicy> Patience(DateTimeOffset now, CancellationToken ct)
        {
            var today = WarsawCalendar.DayOf(now);
            return new(
                await parameters.Value(Parameters.MaxAttempts, today, ct),
                TimeSpan.FromMinutes(await parameters.Value(Parameters.FirstRetryMinutes, today, ct)),
                TimeSpan.FromHours(await parameters.Value(Parameters.LongestRetryHours, today, ct)));
        }
    }
}
