namespace Osl.Notifications.Application;

/// <summary>The rights of this module. What is a person's own needs none.</summary>
internal static class Rights
{
    public const string ReadDeliveries = "notifications.deliveries.read";
}
