namespace Osl.Notifications.Domain.Digests;

/// <summary>The three parts of a digest, in its order.</summary>
internal enum DigestSection
{
    Overdue,
    Due,
    Expiring,
}
