using Osl.Notifications.Domain.Notices;
using Osl.Notifications.Domain.Recipients;

namespace Osl.Notifications.Domain.Digests;

/// <summary>The letter of a morning: what one person has overdue, due soon and expiring (F-55).</summary>
internal sealed record Digest(IReadOnlyList<Notice> Lines)
{
    /// <param name="staff">Everyone at work: who owns an item depends on who is there.</param>
    /// <param name="dueWithinDays">How far ahead "due soon" looks, a parameter.</param>
    /// <param name="expiringWithinDays">How far ahead "expiring" looks, a parameter.</param>
    public static Digest For(
        Recipient recipient, IReadOnlyCollection<Recipient> staff, IEnumerable<AgendaItem> agenda,
        DateOnly today, int dueWithinDays, int expiringWithinDays)
    {
        var mine = agenda
            .Where(item => item.Open && item.Day <= today.AddDays(item.Topic.Expires() ? expiringWithinDays : dueWithinDays))
            .Where(item => item.Topic != AgendaTopic.FirstYearExemption || item.Day >= today)
            .Where(item => item.Audience().Among(staff).Contains(recipient))
            .OrderBy(item => SectionOf(item.AsLine(today)))
            .ThenBy(item => item.Day)
            .ThenBy(item => item.Title, StringComparer.Ordinal);
        return new([.. mine.Select(item => item.AsLine(today))]);
    }

    public static DigestSection SectionOf(Notice line) => line switch
    {
        { Count: < 0 } => DigestSection.Overdue,
        { Kind: NoticeKind.FirstYearExemptionEnding or NoticeKind.DiagnosisExpiring } => DigestSection.Expiring,
        _ => DigestSection.Due,
    };
}
