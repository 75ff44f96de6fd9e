using Osl.BuildingBlocks.Application;

namespace Osl.People.Application;

/// <summary>The legal numbers of this module.</summary>
internal static class PeopleParameters
{
    public static readonly IReadOnlyList<ParameterDefinition> All = [];
}
