using MediatR;
using Osl.Access.Contracts;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Keeps until when somebody may lead activities for minors (ACT-05).</summary>
internal sealed class CopyClearance(IRecords<StaffCopy> staff) : INotificationHandler<ClearanceChanged>
{
    public async Task Handle(ClearanceChanged notification, CancellationToken cancellationToken)
    {
        var id = new StaffMemberId(notification.StaffMemberId);
        if (await staff.Find(one => one.Id == id, cancellationToken) is { } copy)
        {
            copy.Clear(notification.ValidUntil, notification.StreamPosition);
        }
    }
}
