namespace Osl.BuildingBlocks.Domain;

/// <summary>A part of an aggregate that has an identity of its own.</summary>
public abstract class Entity<TId>
    where TId : struct, ITypedId<TId>
{
    public TId Id { get; private set; }

    protected Entity()
    {
    }

    /// <summary>Gives a new entity its id; a factory of a subclass calls it once.</summary>
    protected void Identify(TId id) => Id = id;
}
