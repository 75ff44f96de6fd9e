using MediatR;
using Osl.Access.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Activities.Domain.References;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Keeps who may lead an activity.</summary>
internal sealed class CopyStaffMember(IRecords<StaffCopy> staff) : INotificationHandler<StaffMemberChanged>
{
    public async Task Handle(StaffMemberChanged notification, CancellationToken cancellationToken)
    {
        var id = new StaffMemberId(notification.StaffMemberId);
        var copy = await staff.Find(one => one.Id == id, cancellationToken);
        if (copy is null)
        {
            copy = StaffCopy.Of(id, new CentreId(notification.CentreId!.Value));
            staff.Add(copy);
        }

        copy.Take(notification.Active, notification.Post, notification.Specialty, notification.StreamPosition);
    }
}
