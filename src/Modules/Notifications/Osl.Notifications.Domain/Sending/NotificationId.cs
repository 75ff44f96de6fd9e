using Osl.BuildingBlocks.Domain;

namespace Osl.Notifications.Domain.Sending;

internal readonly record struct NotificationId(Guid Value) : ITypedId<NotificationId>
{
    public static NotificationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
