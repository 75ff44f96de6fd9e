namespace Osl.Planning.Domain.Notices;

/// <summary>What fell due.</summary>
internal enum NoticeKind
{
    ReviewDue,
    ReviewOverdue,
    FollowUpDue,
    IndicatorOffTrack,
    UpdateRequired,
    FirstYearExemptionEnding,
}
