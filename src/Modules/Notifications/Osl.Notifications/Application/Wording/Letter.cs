namespace Osl.Notifications.Application.Wording;

/// <summary>A notice put into words. It holds no personal data: whose it is stands on the envelope.</summary>
internal sealed record Letter(string Subject, string Body, Language Language);
