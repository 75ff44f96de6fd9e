namespace Osl.Notifications.Domain.Sending;

/// <summary>
/// The right to send one message now. It ends by itself, so that a crashed sender holds nothing back,
/// and its token is the fence: who no longer holds it cannot record an outcome.
/// </summary>
internal readonly record struct SendLease(Guid Token, DateTimeOffset From, TimeSpan Length)
{
    public DateTimeOffset Until => From + Length;
}
