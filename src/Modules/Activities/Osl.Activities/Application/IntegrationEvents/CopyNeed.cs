using MediatR;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Contracts;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Keeps which needs an activity may answer.</summary>
internal sealed class CopyNeed(IRecords<NeedCopy> needs) : INotificationHandler<NeedIdentified>
{
    public async Task Handle(NeedIdentified notification, CancellationToken cancellationToken) =>
        await needs.Known(notification.NeedId, notification.CommunityId, notification.CentreId!.Value, cancellationToken);
}

internal static class NeedCopies
{
    /// <summary>The copy, made when this is the first that is heard of the need.</summary>
    public static async Task<NeedCopy> Known(this IRecords<NeedCopy> needs, Guid need, Guid community, Guid centre, CancellationToken ct)
    {
        var id = new NeedId(need);
        var copy = await needs.Find(one => one.Id == id, ct);
        if (copy is null)
        {
            copy = NeedCopy.Of(id, new CentreId(centre), new CommunityId(community));
            needs.Add(copy);
        }

        return copy;
    }
}
