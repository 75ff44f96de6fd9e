using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Series;

/// <summary>What a series may and may not do.</summary>
internal static class SeriesRules
{
    public static readonly Rule NotTooMany = new("ACT-30", "A series has at least one occurrence and at most {0}, and so an end.");
}
