using MediatR;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Activities;

namespace Osl.Planning.Application.IntegrationEvents;

/// <summary>Keeps that an activity was evaluated.</summary>
internal sealed class SettleHeldActivity(IRecords<HeldActivity> held) : INotificationHandler<ActivitySettled>
{
    public async Task Handle(ActivitySettled notification, CancellationToken cancellationToken)
    {
        var id = new HeldActivityId(notification.ActivityId);
        (await held.Find(one => one.Id == id, cancellationToken))?.Settle();
    }
}
