using Osl.BuildingBlocks.Domain;

namespace Osl.Notifications.Domain.InApp;

internal readonly record struct InAppNotificationId(Guid Value) : ITypedId<InAppNotificationId>
{
    public static InAppNotificationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
