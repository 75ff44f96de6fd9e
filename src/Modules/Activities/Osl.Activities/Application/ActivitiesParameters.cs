using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application;

/// <summary>The legal numbers of this module.</summary>
internal static class ActivitiesParameters
{
    public static readonly IReadOnlyList<ParameterDefinition> All = [];
}
