using Osl.BuildingBlocks.Application;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Sending;

/// <summary>Writes down what came of claimed messages.</summary>
[SystemOnly]
internal sealed record SettleNotifications(Guid Token, IReadOnlyList<SendOutcome> Outcomes) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Notification> notifications, ILegalParameters parameters, TimeProvider clock)
        : ICommandHandler<SettleNotifications, Done>
    {
        public async Task<Done> Handle(SettleNotifications request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var patience = request.Outcomes.Any(outcome => outcome.Fault is not null) ? await Patience(now, cancellationToken) : null;
            var claimed = (await notifications.List(new Among([.. request.Outcomes.Select(outcome => outcome.Id)]), cancellationToken)).ToDictionary(one => one.Id);
            foreach (var outcome in request.Outcomes)
            {
                var notification = claimed[outcome.Id];
                switch (outcome)
                {
                    case { Sent: true }:
                        notification.MarkSent(request.Token, now);
                        break;
                    case { Fault: { } fault }:
                        notification.MarkFailed(request.Token, fault, patience!, now);
                        break;
                    default:
                        notification.GiveBack(request.Token);
                        break;
                }
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

/// <summary>What came of one message.</summary>
/// <param name="Fault">Why it did not go out; none where it did, or was not tried.</param>
internal sealed record SendOutcome(NotificationId Id, bool Sent, SendFault? Fault)
{
    public static SendOutcome Of(NotificationId id, SendFault? fault) => new(id, fault is null, fault);

    public static SendOutcome Untried(NotificationId id) => new(id, false, null);
}
