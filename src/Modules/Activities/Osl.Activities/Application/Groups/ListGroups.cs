using FluentValidation;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Groups;

/// <summary>The centre's clubs and groups, a page at a time; filters narrow together. Members are counted, never named.</summary>
/// <param name="Q">Part of the name, whatever its case and diacritics.</param>
[Permission(Rights.ReadGroups)]
internal sealed record ListGroups(
    PageRequest Page,
    string? Q = null,
    GroupKind? Kind = null,
    GroupState? State = null,
    Leadership? Leadership = null,
    Guid? CommunityId = null,
    Guid? FacilitatorId = null) : IQuery<Page<GroupListItem>>
{
    private static readonly SortOrders<CommunityGroup> Orders = SortOrders<CommunityGroup>
        .EndingIn(one => one.Id)
        .By("name", one => one.NameSortKey)
        .By("proposedAt", one => one.ProposedAt);

    internal sealed class Validator : AbstractValidator<ListGroups>
    {
        public Validator() => RuleFor(list => list.Q).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(IReads<CommunityGroup> groups) : IQueryHandler<ListGroups, Page<GroupListItem>>
    {
        public Task<Page<GroupListItem>> Handle(ListGroups request, CancellationToken cancellationToken)
        {
            var query = groups.All;
            if (request.Q is { } q)
            {
                var folded = PolishText.Fold(q);
                query = query.Where(one => one.NameFolded.Contains(folded));
            }

            query = query
                .WhereAsked(request.Kind, kind => one => one.Kind == kind)
                .WhereAsked(request.State, state => one => one.State == state)
                .WhereAsked(request.Leadership, leadership => one => one.Leadership == leadership)
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), community => one => one.CommunityIds.Contains(community))
                .WhereAsked(Ids.Typed<StaffMemberId>(request.FacilitatorId), facilitator => one => one.FacilitatorId == facilitator);
            return groups.Page(
                query,
                Orders,
                request.Page,
                one => new GroupListItem(one.Id.Value, one.Name, one.Kind, one.State, one.Leadership, one.IsConfidential, one.FacilitatorId.Value, one.MemberCount, one.LastMetOn),
                cancellationToken);
        }
    }
}

/// <summary>A row of the groups' list.</summary>
internal sealed record GroupListItem(
    Guid Id,
    string Name,
    GroupKind Kind,
    GroupState State,
    Leadership Leadership,
    bool Confidential,
    Guid FacilitatorId,
    int MemberCount,
    DateOnly? LastMetOn) : IExample<GroupListItem>
{
    public static GroupListItem Example { get; } = new(
        Examples.Group, GroupInput.Example.Name, GroupKind.SeniorClub, GroupState.Active, Leadership.SelfLed, false, Examples.Organizer, 17, new DateOnly(2026, 5, 6));
}
