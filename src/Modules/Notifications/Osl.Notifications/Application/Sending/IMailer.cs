using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Sending;

/// <summary>The way out of the house for mail: a server, or a folder where none is set.</summary>
internal interface IMailer
{
    /// <summary>How many sessions may be open side by side.</summary>
    int MostSessions { get; }

    /// <summary>Begins a session, for messages one after the other. It reaches for the server when the first is sent.</summary>
    IMailSession Open();
}

internal interface IMailSession : IDisposable
{
    /// <summary>Sends; none where it went out, else why it did not. A fault never carries the server's words: they repeat the address.</summary>
    Task<SendFault?> Send(OutgoingMail mail, CancellationToken cancellationToken);
}
