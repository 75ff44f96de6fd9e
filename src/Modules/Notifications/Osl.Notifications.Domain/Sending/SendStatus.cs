namespace Osl.Notifications.Domain.Sending;

internal enum SendStatus
{
    Queued,

    /// <summary>An attempt failed; another one follows.</summary>
    Failed,
    Sent,
    GivenUp,

    /// <summary>The recipient does not want this kind by this channel, or has left.</summary>
    Suppressed,
}
