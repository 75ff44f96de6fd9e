using Osl.BuildingBlocks.Domain;

namespace Osl.ArchitectureTests.Violations.Rule10;

internal sealed class OpenConstructor : AggregateRoot<CommunityId>;

internal sealed class NoEmptyConstructor : AggregateRoot<CommunityId>
{
    private NoEmptyConstructor(CommunityId id, CentreId centre) => Identify(id, centre);

    public static NoEmptyConstructor Register(CommunityId id, CentreId centre) => new(id, centre);
}

internal sealed class PublicSetter : AggregateRoot<CommunityId>
{
    public string Name { get; set; } = "";

    private PublicSetter()
    {
    }
}

internal sealed class InitSetter : AggregateRoot<CommunityId>
{
    public string Name { get; init; } = "";

    private InitSetter()
    {
    }
}

internal sealed class OpenList : AggregateRoot<CommunityId>
{
    public List<string> Names { get; private set; } = [];

    private OpenList()
    {
    }
}

internal sealed class OpenArray : AggregateRoot<CommunityId>
{
    public string[] Names { get; private set; } = [];

    private OpenArray()
    {
    }
}

internal sealed class HoldsAnother : AggregateRoot<CommunityId>
{
    public Innocent? Other { get; private set; }

    private HoldsAnother()
    {
    }
}

internal sealed class HoldsOthers : AggregateRoot<CommunityId>
{
    private readonly Dictionary<CommunityId, Innocent> others = [];

    public int Count => others.Count;

    private HoldsOthers()
    {
    }
}

internal sealed record TellsOfAnother(Innocent Other) : IDomainEvent;

internal sealed class PartWithASetter : Entity<PersonId>
{
    public int Votes { get; set; }

    private PartWithASetter()
    {
    }
}

internal sealed class Innocent : AggregateRoot<CommunityId>
{
    private readonly List<string> names = [];

    public IReadOnlyCollection<string> Names => names;

    public MunicipalityId? Municipality { get; private set; }

    private Innocent()
    {
    }
}
