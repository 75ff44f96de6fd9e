using MediatR;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Evidence;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Application.IntegrationEvents;

/// <summary>An activity took place: evidence of the communities and the needs that it was for.</summary>
internal sealed class TakeActivityAsEvidence(IRecords<ActivityEvidence> evidence) : INotificationHandler<ActivityHeld>
{
    public async Task Handle(ActivityHeld notification, CancellationToken cancellationToken)
    {
        var id = new ActivityEvidenceId(notification.ActivityId);
        if (await evidence.Find(one => one.Id == id, cancellationToken) is not null)
        {
            return;
        }

        var taken = ActivityEvidence.Of(
            id,
            new CentreId(notification.CentreId!.Value),
            Ids.Typed<CommunityId>(notification.CommunityIds),
            Ids.Typed<NeedId>(notification.NeedIds),
            notification.Title,
            notification.HeldOn,
            Enum.Parse<Involvement>(notification.ParticipationLevel));
        taken.Count(notification.Participants, notification.StreamPosition);
        evidence.Add(taken);
    }
}
