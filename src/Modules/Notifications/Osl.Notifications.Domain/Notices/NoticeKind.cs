namespace Osl.Notifications.Domain.Notices;

/// <summary>What a notice is about. Each kind has a template in Polish and in English.</summary>
internal enum NoticeKind
{
    PlanSubmitted,
    PlanReturned,
    PlanApproved,
    PlanReviewDue,
    PlanReviewOverdue,
    PlanUpdateRequired,
    FollowUpDue,
    FirstYearExemptionEnding,
    IndicatorOffTrack,
    DiagnosisAdopted,
    DiagnosisExpiring,
    ConclusionsMateriallyChanged,
    SessionsEndedForSafety,
    MorningDigest,
}

internal static class NoticeKinds
{
    /// <summary>A safety notice reaches its recipient whatever the preferences and at any hour.</summary>
    public static bool IsSafety(this NoticeKind kind) => kind == NoticeKind.SessionsEndedForSafety;

    /// <summary>The digest is a letter; in the application the notices themselves are listed.</summary>
    public static bool GoesBy(this NoticeKind kind, Channel channel) => kind != NoticeKind.MorningDigest || channel == Channel.Email;
}
