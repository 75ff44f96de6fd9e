namespace Osl.BuildingBlocks.Domain;

/// <summary>An id that cannot be mistaken for another kind of id. Values are UUIDs, version 7 where this system made them.</summary>
public interface ITypedId<TSelf> : IComparable<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);

    int IComparable<TSelf>.CompareTo(TSelf other) => Value.CompareTo(other.Value);
}
