using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application;

/// <summary>The numbers that groups run on (DOMAIN 1.5).</summary>
internal static class CommunityParameters
{
    /// <summary>No group is called dormant sooner than this, so a sweep need not look at those that met since.</summary>
    public const int ShortestDormancy = 7;

    public static readonly ParameterDefinition GroupDormancy = new(
        "activities.group-dormancy.days", 60, "days", "The centre's own custom: OSL method, sustaining what was begun", ShortestDormancy, 730);

    public static readonly IReadOnlyList<ParameterDefinition> All = [GroupDormancy];
}
