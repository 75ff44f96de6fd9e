using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Domain.Preferences;

/// <summary>Whether a person wants one kind of notice by one channel.</summary>
internal sealed record Choice(NoticeKind Kind, Channel Channel, bool Wanted);
