using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Domain.Plans;

/// <summary>What the plan wants to reach, for which communities, out of which needs.</summary>
internal sealed class Goal : Entity<GoalId>
{
    private Goal()
    {
    }

    public LineageId LineageId { get; private set; }

    public GoalType Type { get; private set; }

    public string Text { get; private set; } = "";

    public IReadOnlyList<CommunityId> CommunityIds { get; private set; } = [];

    public IReadOnlyList<NeedId> NeedIds { get; private set; } = [];

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
        CommunityIds = [.. content.CommunityIds.Distinct()];
        NeedIds = [.. content.NeedIds.Distinct()];
    }

    internal GoalContent Content() => new(Type, Text, CommunityIds, NeedIds, ResidentCoAuthors);
}
