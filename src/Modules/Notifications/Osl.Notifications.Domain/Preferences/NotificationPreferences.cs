using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Domain.Preferences;

/// <summary>How a staff member wants to be told. What is not chosen is wanted.</summary>
internal sealed class NotificationPreferences : AggregateRoot<StaffMemberId>
{
    private readonly List<Choice> choices = [];

    private NotificationPreferences()
    {
    }

    public QuietHours? QuietHours { get; private set; }

    public IReadOnlyCollection<Choice> Choices => choices;

    public static NotificationPreferences Default(StaffMemberId id, CentreId centre)
    {
        var preferences = new NotificationPreferences();
        preferences.Identify(id, centre);
        return preferences;
    }

    public void Choose(QuietHours? quietHours, IReadOnlyList<Choice> chosen)
    {
        for (var i = 0; i < chosen.Count; i++)
        {
            PreferenceRules.ChannelFits.Require(chosen[i].Kind.GoesBy(chosen[i].Channel) && !chosen[i].Kind.IsForPeople(), $"/choices/{i}/channel");
            PreferenceRules.SafetyStays.Require(chosen[i].Wanted || !chosen[i].Kind.IsSafety(), $"/choices/{i}/wanted");
            PreferenceRules.OneChoice.Require(!chosen.Take(i).Any(other => SamePlace(other, chosen[i])), $"/choices/{i}");
        }

        QuietHours = quietHours;
        choices.Clear();
        choices.AddRange(chosen.Where(choice => !choice.Wanted));
    }

    public bool Wants(NoticeKind kind, Channel channel) =>
        kind.IsSafety() || (kind.GoesBy(channel) && !choices.Exists(choice => choice.Kind == kind && choice.Channel == channel && !choice.Wanted));

    /// <summary>When the quiet hours end that keep this notice back now; none where it may go.</summary>
    public DateTimeOffset? HeldUntil(NoticeKind kind, DateTimeOffset now, TimeZoneInfo zone) =>
        kind.IsSafety() ? null : QuietHours?.EndAt(now, zone);

    private static bool SamePlace(Choice one, Choice other) => one.Kind == other.Kind && one.Channel == other.Channel;
}
