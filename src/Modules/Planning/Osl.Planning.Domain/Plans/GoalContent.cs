using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Domain.Plans;

/// <summary>What its author writes about a goal.</summary>
internal sealed record GoalContent(
    GoalType Type,
    string Text,
    IReadOnlyList<CommunityId> CommunityIds,
    IReadOnlyList<NeedId> NeedIds,
    string? ResidentCoAuthors);
