using MediatR;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Activities;
using Osl.Planning.Domain.Activities;

namespace Osl.Planning.Application.IntegrationEvents;

/// <summary>The attendance of an activity that was held was put right.</summary>
internal sealed class CorrectHeldActivity(IRecords<HeldActivity> held, ActivityCount count) : INotificationHandler<AttendanceRecorded>
{
    public async Task Handle(AttendanceRecorded notification, CancellationToken cancellationToken)
    {
        var id = new HeldActivityId(notification.ActivityId);
        if (await held.Find(one => one.Id == id, cancellationToken) is { } known)
        {
            known.Count(notification.Participants, notification.StreamPosition);
            await count.Count(known, cancellationToken);
        }
    }
}
