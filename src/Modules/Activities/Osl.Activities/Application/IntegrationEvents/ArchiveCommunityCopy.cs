using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Contracts;
using Osl.Activities.Domain.References;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Keeps that the work with a community has ended: no new activity is held for it.</summary>
internal sealed class ArchiveCommunityCopy(IRecords<CommunityCopy> communities) : INotificationHandler<CommunityArchived>
{
    public async Task Handle(CommunityArchived notification, CancellationToken cancellationToken)
    {
        var id = new CommunityId(notification.CommunityId);
        var copy = await communities.Find(one => one.Id == id, cancellationToken);
        if (copy is null)
        {
            copy = CommunityCopy.Of(id, new CentreId(notification.CentreId!.Value));
            communities.Add(copy);
        }

        copy.Archive(notification.StreamPosition);
    }
}
