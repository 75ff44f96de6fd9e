using FluentValidation;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Places;
using Osl.Activities.Domain.References;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Activities;

/// <summary>The centre's activities, a page at a time; filters narrow together.</summary>
/// <param name="Q">Part of the title, whatever its case and diacritics.</param>
/// <param name="From">That end after this instant.</param>
/// <param name="To">That begin before this instant.</param>
[Permission(Rights.ReadActivities)]
internal sealed record ListActivities(PageRequest Page, string? Q = null, ActivityFilter? Filter = null, DateTimeOffset? From = null, DateTimeOffset? To = null) : IQuery<Page<ActivityListItem>>
{
    private static readonly SortOrders<CommunityActivity> Orders = SortOrders<CommunityActivity>
        .EndingIn(activity => activity.Id)
        .By("startsAt", activity => activity.StartsAt)
        .By("title", activity => activity.TitleSortKey);

    internal sealed class Validator : AbstractValidator<ListActivities>
    {
        public Validator()
        {
            RuleFor(l => l.Q).MaximumLength(TextLimits.Name);
        }
    }

    internal sealed class Handler(IReads<CommunityActivity> activities) : IQueryHandler<ListActivities, Page<ActivityListItem>>
    {
        public Task<Page<ActivityListItem>> Handle(ListActivities request, CancellationToken cancellationToken)
        {
            var query = (request.Filter ?? new ActivityFilter()).Narrow(activities.All)
                .WhereAsked(request.From?.ToUniversalTime(), from => one => one.EndsAt > from)
                .WhereAsked(request.To?.ToUniversalTime(), to => one => one.StartsAt < to)
                .WhereAsked(request.Q is { } q ? PolishText.Fold(q) : null, folded => one => one.TitleFolded.Contains(folded));
            return activities.Page(query, Orders, request.Page, one => ActivityListItem.Of(one), cancellationToken);
        }
    }
}

/// <summary>What activities are asked for by.</summary>
/// <param name="Lead">Led by this member of staff or resident.</param>
/// <param name="OutsidePlan">Whether they serve no measure of a plan.</param>
internal sealed record ActivityFilter(
    ActivityState? State = null,
    string? Form = null,
    Guid? CommunityId = null,
    Guid? MeasureId = null,
    Guid? SeriesId = null,
    Guid? PlaceId = null,
    Guid? NeedId = null,
    Guid? Lead = null,
    TargetGroup? TargetGroup = null,
    ActivityKind? Kind = null,
    ParticipationLevel? ParticipationLevel = null,
    bool? OutsidePlan = null,
    bool? ForMinors = null)
{
    public IQueryable<CommunityActivity> Narrow(IQueryable<CommunityActivity> query) => Written(Linked(query));

    private IQueryable<CommunityActivity> Written(IQueryable<CommunityActivity> query) => query
        .WhereAsked(State, state => one => one.State == state)
        .WhereAsked(Form, form => one => one.Form == form)
        .WhereAsked(TargetGroup, group => one => one.TargetGroups.Contains(group))
        .WhereAsked(Kind, kind => one => one.Kind == kind)
        .WhereAsked(ParticipationLevel, level => one => one.ParticipationLevel == level)
        .WhereAsked(OutsidePlan, outside => one => (one.MeasureId == null) == outside)
        .WhereAsked(ForMinors, forMinors => one => one.ForMinors == forMinors);

    private IQueryable<CommunityActivity> Linked(IQueryable<CommunityActivity> query) => query
        .WhereAsked(Ids.Typed<CommunityId>(CommunityId), id => one => one.CommunityIds.Contains(id))
        .WhereAsked(Ids.Typed<MeasureId>(MeasureId), id => one => one.MeasureId == id)
        .WhereAsked(Ids.Typed<SeriesId>(SeriesId), id => one => one.SeriesId == id)
        .WhereAsked(Ids.Typed<PlaceId>(PlaceId), id => one => one.PlaceId == id)
        .WhereAsked(Ids.Typed<NeedId>(NeedId), id => one => one.NeedIds.Contains(id))
        .WhereAsked(Lead, id => one => one.LeadIds.Contains(id));
}

/// <summary>A row of the activities' list.</summary>
internal sealed record ActivityListItem(
    Guid Id,
    string Title,
    string Form,
    ActivityState State,
    ActivityKind Kind,
    ParticipationLevel ParticipationLevel,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    IReadOnlyList<Guid> CommunityIds,
    IReadOnlyList<TargetGroup> TargetGroups,
    Guid? MeasureId,
    Guid? SeriesId,
    Guid? PlaceId,
    string? PlaceText,
    int? Capacity,
    bool ForMinors) : IExample<ActivityListItem>
{
    public static ActivityListItem Of(CommunityActivity activity) => new(
        activity.Id.Value,
        activity.Title,
        activity.Form,
        activity.State,
        activity.Kind,
        activity.ParticipationLevel,
        activity.StartsAt,
        activity.EndsAt,
        Ids.Plain(activity.CommunityIds),
        activity.TargetGroups,
        activity.MeasureId?.Value,
        activity.SeriesId?.Value,
        activity.PlaceId?.Value,
        activity.PlaceText,
        activity.Capacity,
        activity.ForMinors);

    public static ActivityListItem Example { get; } = new(
        Examples.Activity,
        ActivityResponse.Example.Title,
        ActivityResponse.Example.Form,
        ActivityState.Published,
        ActivityResponse.Example.Kind,
        ActivityResponse.Example.ParticipationLevel,
        ActivityResponse.Example.StartsAt,
        ActivityResponse.Example.EndsAt,
        [Examples.Community],
        ActivityResponse.Example.TargetGroups,
        Examples.Measure,
        null,
        null,
        ActivityResponse.Example.PlaceText,
        12,
        false);
}
