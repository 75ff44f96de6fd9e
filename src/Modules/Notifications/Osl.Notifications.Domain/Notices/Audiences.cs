using Osl.BuildingBlocks.Domain;

namespace Osl.Notifications.Domain.Notices;

/// <summary>Who is told of each kind of notice.</summary>
internal static class Audiences
{
    /// <param name="named">The author, the owner or the account's holder, for the kinds that have one.</param>
    public static Audience Of(NoticeKind kind, StaffMemberId? named = null) => kind switch
    {
        NoticeKind.PlanSubmitted or NoticeKind.StandardReviewAwaited or NoticeKind.IncidentReported => Audience.OfRoles(Audience.Director),
        NoticeKind.FirstYearExemptionEnding or NoticeKind.IndicatorOffTrack => Audience.OfRoles(Audience.OrganizerOsl),
        NoticeKind.SubjectRequestDue => Audience.OfRoles(Audience.Dpo),
        NoticeKind.DiagnosisExpiring => Audience.OfRoles(Audience.OrganizerOsl, Audience.ServicesOrganizer),
        NoticeKind.PlanReturned or NoticeKind.PlanApproved or NoticeKind.FollowUpDue or NoticeKind.GroupDormant or NoticeKind.SettlementAwaited =>
            new([Audience.OrganizerOsl], named),
        NoticeKind.SessionsEndedForSafety or NoticeKind.MorningDigest => new([], named),
        _ => Audience.OfRoles(Audience.OrganizerOsl, Audience.Director),
    };
}
