namespace Osl.Bench.Raw;

internal sealed record CommunityAnswer(Guid Id, string Name);

internal sealed record ListingAnswer(
    Guid Id,
    string Status,
    string Title,
    string? Description,
    string Form,
    string FormName,
    string Kind,
    string ParticipationLevel,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    Guid? SeriesId,
    Guid? PlaceId,
    string? Place,
    CommunityAnswer[] Communities,
    string[] TargetGroups,
    Guid[] NeedIds,
    string[] Accessibility,
    bool ForMinors,
    string EnrolmentMode,
    DateTimeOffset? EnrolmentDeadline,
    int? Capacity,
    int? FreePlaces,
    int Waiting,
    string[] CoHosts);

/// <param name="Facets">Nobody asks for them here.</param>
internal sealed record ListingPage(List<ListingAnswer> Items, string? Next, int? TotalCount, string? Facets = null);

internal sealed record EnrolmentAnswer(
    Guid Id,
    long Version,
    Guid ActivityId,
    Guid PersonId,
    int Number,
    string State,
    bool HoldsSeat,
    bool NeedsConsent,
    DateTimeOffset? ConsentBy,
    bool WalkedIn,
    DateTimeOffset EnrolledAt,
    string? Cause,
    DateTimeOffset? EndedAt);

internal sealed record EnrolmentPage(List<EnrolmentAnswer> Items, string? Next, int? TotalCount);

/// <summary>What a page of an activity's list needs: whose, from where, and what the audit says of who read it.</summary>
internal sealed record AttendanceQuery(Guid Activity, int Limit, int After, string Trace, DateTimeOffset Now);

/// <summary>The activities by hand: one row more than the page, where there is one.</summary>
internal interface IRawActivities
{
    /// <summary>The number of a centre's catalogue; null where there is no such centre.</summary>
    ValueTask<long?> Edition(Guid centre, CancellationToken ct);

    ValueTask<(long? Edition, List<ListingAnswer> Rows)> Catalogue(Guid centre, int limit, DateTimeOffset from, CancellationToken ct);

    /// <summary>A page of an activity's list, and in the audit a line for each person on it; null where there is no such activity.</summary>
    ValueTask<List<EnrolmentAnswer>?> Attendance(Holder holder, AttendanceQuery query, CancellationToken ct);
}
