using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Groups;

/// <summary>What help a group was given.</summary>
internal sealed record SupportContent(DateOnly On, SupportKind Kind, string Description, decimal? Value);

/// <summary>An entry of a group's support log (wsparcie grup nieformalnych).</summary>
internal sealed class GroupSupport : AggregateRoot<GroupSupportId>
{
    private GroupSupport()
    {
    }

    public GroupId GroupId { get; private set; }

    public DateOnly On { get; private set; }

    public SupportKind Kind { get; private set; }

    public string Description { get; private set; } = "";

    public decimal? Value { get; private set; }

    internal static GroupSupport Of(GroupSupportId id, CommunityGroup group, SupportContent content)
    {
        var support = new GroupSupport
        {
            GroupId = group.Id,
            On = content.On,
            Kind = content.Kind,
            Description = content.Description,
            Value = content.Value,
        };
        support.Identify(id, group.CentreId);
        return support;
    }
}
