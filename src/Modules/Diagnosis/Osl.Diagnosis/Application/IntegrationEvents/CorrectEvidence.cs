using MediatR;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Evidence;

namespace Osl.Diagnosis.Application.IntegrationEvents;

/// <summary>How many came to an activity was put right.</summary>
internal sealed class CorrectEvidence(IRecords<ActivityEvidence> evidence) : INotificationHandler<AttendanceRecorded>
{
    public async Task Handle(AttendanceRecorded notification, CancellationToken cancellationToken)
    {
        var id = new ActivityEvidenceId(notification.ActivityId);
        if (await evidence.Find(one => one.Id == id, cancellationToken) is { } known)
        {
            known.Count(notification.Participants, notification.StreamPosition);
        }
    }
}
