using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Goals;

/// <summary>A goal of a plan; its version is the plan's.</summary>
/// <param name="LineageId">The same in every version of the plan that has this goal.</param>
internal sealed record GoalResponse(
    Guid Id,
    long Version,
    Guid LineageId,
    GoalType Type,
    string Text,
    IReadOnlyList<Guid> CommunityIds,
    IReadOnlyList<Guid> NeedIds,
    string? ResidentCoAuthors) : IVersioned, IExample<GoalResponse>
{
    public static GoalResponse Of(OslPlan plan, Goal goal) => new(
        goal.Id.Value,
        plan.Version,
        goal.LineageId.Value,
        goal.Type,
        goal.Text,
        [.. goal.CommunityIds.Select(id => id.Value)],
        [.. goal.NeedIds.Select(id => id.Value)],
        goal.ResidentCoAuthors);

    public static GoalResponse Example { get; } = new(
        Examples.Goal,
        7,
        Examples.Goal,
        GoalInput.Example.Type,
        GoalInput.Example.Text,
        GoalInput.Example.CommunityIds!,
        GoalInput.Example.NeedIds!,
        GoalInput.Example.ResidentCoAuthors);
}
