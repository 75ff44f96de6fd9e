using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.ArchitectureTests.Violations.Rule11;

internal sealed class Innocent
{
    public Guid Id { get; init; }
}

internal sealed class Elsewhere
{
    public Guid Id { get; init; }
}

internal sealed class PointsOutside
{
    public Guid Id { get; init; }

    public long Seq { get; init; }
}

internal sealed class WithoutToken : AggregateRoot<CommunityId>
{
    private WithoutToken()
    {
    }
}

internal sealed class EndlessText
{
    public Guid Id { get; init; }

    public string Words { get; init; } = "";

    public decimal Share { get; init; }

    public string Innocent { get; init; } = "";

    public decimal InnocentShare { get; init; }
}

internal sealed class Unfiltered
{
    public Guid Id { get; init; }
}

internal sealed class FilteredForShow
{
    public Guid Id { get; init; }
}

[OfThePlatform]
internal sealed class OfNoCentre
{
    public Guid Id { get; init; }
}
