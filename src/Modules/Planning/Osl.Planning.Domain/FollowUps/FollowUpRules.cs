using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.FollowUps;

/// <summary>What a follow-up may and may not do.</summary>
internal static class FollowUpRules
{
    public static readonly Rule DueLater = new("PLA-20", "A follow-up falls due today or later.");
}
