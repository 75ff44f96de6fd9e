using Osl.Activities.Domain.Activities;
using Osl.Activities.Application.Activities;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Catalogue;

/// <summary>Where a supportive action stands, as residents see it.</summary>
internal enum ListingStatus
{
    Planned,

    /// <summary>It was put off, and its new time is not known yet.</summary>
    PutOff,
    Cancelled,
    Over,
}

/// <summary>A community by its name.</summary>
internal sealed record ListedCommunity(Guid Id, string Name);

/// <summary>A supportive action as the public catalogue shows it (CUS Act Art. 13(1)(6)): free of charge, and without anybody's personal data. How to enrol is at the centre's contact points.</summary>
/// <param name="Form">The code of its form in the centre's dictionary.</param>
/// <param name="FormName">The name of its form, in the language asked for.</param>
/// <param name="SeriesId">The series that it is an occurrence of.</param>
/// <param name="Place">Where, in words: the community place by its name and address, and what is told of it.</param>
/// <param name="Capacity">How many can take part; null for as many as come.</param>
/// <param name="FreePlaces">How many places are free now; null where there is room for all.</param>
/// <param name="Waiting">How many wait for a place.</param>
/// <param name="CoHosts">Organisations that hold it together with the centre.</param>
internal sealed record SupportiveActionListing(
    Guid Id,
    ListingStatus Status,
    string Title,
    string? Description,
    string Form,
    string FormName,
    ActivityKind Kind,
    ParticipationLevel ParticipationLevel,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    Guid? SeriesId,
    Guid? PlaceId,
    string? Place,
    IReadOnlyList<ListedCommunity> Communities,
    IReadOnlyList<TargetGroup> TargetGroups,
    IReadOnlyList<Guid> NeedIds,
    IReadOnlyList<AccessibilityFeature> Accessibility,
    bool ForMinors,
    EnrolmentMode EnrolmentMode,
    DateTimeOffset? EnrolmentDeadline,
    int? Capacity,
    int? FreePlaces,
    int Waiting,
    IReadOnlyList<string> CoHosts) : IExample<SupportiveActionListing>
{
    public static SupportiveActionListing Of(CommunityActivity activity, CatalogueNames.Names names, CatalogueSeats.Seats seats) => new(
        activity.Id.Value,
        StatusOf(activity.State),
        activity.Title,
        activity.Description,
        activity.Form,
        names.Forms.GetValueOrDefault(activity.Form, activity.Form),
        activity.Kind,
        activity.ParticipationLevel,
        activity.StartsAt,
        activity.EndsAt,
        activity.SeriesId?.Value,
        activity.PlaceId?.Value,
        names.WhereIs(activity),
        [.. activity.CommunityIds.Select(id => new ListedCommunity(id.Value, names.Communities.GetValueOrDefault(id, "")))],
        activity.TargetGroups,
        Ids.Plain(activity.NeedIds),
        names.AccessibilityOf(activity),
        activity.ForMinors,
        activity.EnrolmentMode,
        activity.EnrolmentDeadline,
        activity.Capacity,
        seats.Free,
        seats.Waiting,
        activity.CoHosts);

    public static ListingStatus StatusOf(ActivityState state) => state switch
    {
        ActivityState.Held or ActivityState.Settled => ListingStatus.Over,
        ActivityState.Postponed => ListingStatus.PutOff,
        ActivityState.Cancelled => ListingStatus.Cancelled,
        _ => ListingStatus.Planned,
    };

    public static SupportiveActionListing Example { get; } = OfExample(ActivityResponse.Example);

    private static SupportiveActionListing OfExample(ActivityResponse activity) => new(
        activity.Id,
        ListingStatus.Planned,
        activity.Title,
        activity.Description,
        activity.Form,
        "warsztat",
        activity.Kind,
        activity.ParticipationLevel,
        activity.StartsAt,
        activity.EndsAt,
        null,
        null,
        activity.PlaceText,
        [new ListedCommunity(Examples.Community, "Osiedle Nad Strumieniem")],
        activity.TargetGroups,
        activity.NeedIds,
        activity.Accessibility,
        activity.ForMinors,
        activity.EnrolmentMode,
        activity.EnrolmentDeadline,
        activity.Capacity,
        5,
        0,
        activity.CoHosts);
}
