namespace Osl.Notifications.Domain.Notices;

/// <summary>By which way a notice reaches its recipient.</summary>
internal enum Channel
{
    Email,
    InApp,
}
