using System.Net.Mail;
using Osl.Notifications.Application.Wording;

namespace Osl.Notifications.Application.Sending;

/// <summary>A letter in its envelope.</summary>
/// <param name="MessageKey">The left half of the Message-ID, and the name of the file where there is no server.</param>
internal sealed record OutgoingMail(string MessageKey, MailAddress To, Letter Letter, DateTimeOffset At);
