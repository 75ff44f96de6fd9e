namespace Osl.Notifications.Domain.Sending;

/// <summary>Why an attempt failed. A code and never the server's own words: those repeat the address.</summary>
internal enum SendFault
{
    NoAddress,
    ServerUnreachable,
    ServerRefused,
    MailboxRefused,
    TimedOut,
    FileNotWritten,
    NotRendered,
}
