using MediatR;
using Osl.Access.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.IntegrationEvents;

/// <summary>Keeps which members of staff there are.</summary>
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

        copy.Take(notification.Active, notification.StreamPosition);
    }
}
