using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Domain.Digests;

/// <summary>What an agenda item is about.</summary>
internal enum AgendaTopic
{
    PlanReview,
    PlanUpdate,
    FollowUp,
    FirstYearExemption,
    DiagnosisExpiry,
    SubjectRequest,
}

internal static class AgendaTopics
{
    public static NoticeKind Kind(this AgendaTopic topic) => topic switch
    {
        AgendaTopic.PlanReview => NoticeKind.PlanReviewDue,
        AgendaTopic.PlanUpdate => NoticeKind.PlanUpdateRequired,
        AgendaTopic.FollowUp => NoticeKind.FollowUpDue,
        AgendaTopic.FirstYearExemption => NoticeKind.FirstYearExemptionEnding,
        AgendaTopic.SubjectRequest => NoticeKind.SubjectRequestDue,
        _ => NoticeKind.DiagnosisExpiring,
    };

    /// <summary>It ends by itself on that day; nobody has to do it then.</summary>
    public static bool Expires(this AgendaTopic topic) => topic is AgendaTopic.FirstYearExemption or AgendaTopic.DiagnosisExpiry;
}
