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
    GroupDormant,
    SubjectRequestDue,
    IncidentReported,
    SessionsEndedForSafety,
    MorningDigest,
    EnrolmentConfirmed,
    EnrolmentWaitlisted,
    EnrolmentPromoted,
    ActivityReminder,
    ActivityPostponed,
    ActivityCancelled,
    EnrolmentReserved,
    ActivityPutOff,
    SettlementAwaited,
    StandardReviewAwaited,
}

internal static class NoticeKinds
{
    /// <summary>A safety notice reaches its recipient whatever the preferences and at any hour.</summary>
    public static bool IsSafety(this NoticeKind kind) => kind == NoticeKind.SessionsEndedForSafety;

    /// <summary>Told to people on file about what they take part in; staff neither get nor choose it.</summary>
    public static bool IsForPeople(this NoticeKind kind) => kind is
        NoticeKind.EnrolmentConfirmed or NoticeKind.EnrolmentWaitlisted or NoticeKind.EnrolmentPromoted
        or NoticeKind.ActivityReminder or NoticeKind.ActivityPostponed or NoticeKind.ActivityCancelled
        or NoticeKind.EnrolmentReserved or NoticeKind.ActivityPutOff;

    /// <summary>The digest is a letter; in the application the notices themselves are listed.</summary>
    public static bool GoesBy(this NoticeKind kind, Channel channel) => kind != NoticeKind.MorningDigest || channel == Channel.Email;
}
