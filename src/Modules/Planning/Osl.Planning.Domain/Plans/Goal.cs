using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Domain.Plans;

/// <summary>What the plan wants to reach, for which communities, out of which needs.</summary>
internal sealed class Goal : Entity<GoalId>
{
    private readonly List<CommunityId> communityIds = [];
    private readonly List<NeedId> needIds = [];

    private Goal()
    {
    }

    public LineageId LineageId { get; private set; }

    public GoalType Type { get; private set; }

    public string Text { get; private set; } = "";

    public IReadOnlyCollection<CommunityId> CommunityIds => communityIds;

    public IReadOnlyCollection<NeedId> NeedIds => needIds;

    /// <summary>Which residents helped to set the goal, in words; no personal data.</summary>
    public string? ResidentCoAuthors { get; private set; }

    internal static Goal Set(GoalId id, LineageId lineage, GoalContent content)
    {
        var goal = new Goal { LineageId = lineage };
        goal.Identify(id);
        goal.Rewrite(content);
        return goal;
    }

    internal void Rewrite(GoalContent content)
    {
        Type = content.Type;
        Text = content.Text;
        ResidentCoAuthors = content.ResidentCoAuthors;
        communityIds.ReplaceWith(content.CommunityIds);
        needIds.ReplaceWith(content.NeedIds);
    }

    internal GoalContent Content() => new(Type, Text, [.. communityIds], [.. needIds], ResidentCoAuthors);
}
