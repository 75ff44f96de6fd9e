namespace Osl.BuildingBlocks.Domain;

/// <summary>A community that a centre organises.</summary>
public readonly record struct CommunityId(Guid Value) : ITypedId<CommunityId>
{
    public static CommunityId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
