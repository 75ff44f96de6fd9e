using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Groups;

/// <summary>A group's support log.</summary>
[Permission(Rights.ReadGroups)]
internal sealed record ListGroupSupport(Guid GroupId, PageRequest Page, SupportKind? Kind = null) : IQuery<Page<GroupSupportResponse>>
{
    private static readonly SortOrders<GroupSupport> Orders = SortOrders<GroupSupport>.EndingIn(one => one.Id).By("on", one => one.On);

    internal sealed class Handler(IReads<CommunityGroup> groups, IReads<GroupSupport> log) : IQueryHandler<ListGroupSupport, Page<GroupSupportResponse>>
    {
        public async Task<Page<GroupSupportResponse>> Handle(ListGroupSupport request, CancellationToken cancellationToken)
        {
            var id = new GroupId(request.GroupId);
            if (!await groups.Any(groups.All.Where(one => one.Id == id), cancellationToken))
            {
                throw new NotFoundException(nameof(CommunityGroup));
            }

            var query = log.All.Where(one => one.GroupId == id).WhereAsked(request.Kind, kind => one => one.Kind == kind);
            return await log.Page(query, Orders, request.Page, one => new GroupSupportResponse(one.Id.Value, one.On, one.Kind, one.Description, one.Value), cancellationToken);
        }
    }
}

/// <summary>Help that a group was given.</summary>
internal sealed record GroupSupportResponse(Guid Id, DateOnly On, SupportKind Kind, string Description, decimal? Value) : IExample<GroupSupportResponse>
{
    public static GroupSupportResponse Example { get; } = new(
        Examples.Support, GroupSupportInput.Example.On, GroupSupportInput.Example.Kind, GroupSupportInput.Example.Description, GroupSupportInput.Example.Value);
}
