namespace Osl.BuildingBlocks.Domain;

/// <summary>What persistence needs to know of any aggregate root.</summary>
public interface IAggregateRoot : ICentreOwned
{
    Guid StreamId { get; }

    /// <summary>Concurrency token and ETag: 1 after the first save, one more after every further one.</summary>
    long Version { get; }

    /// <summary>How many integration events this aggregate has sent: the position of the last one in its stream.</summary>
    long StreamPosition { get; }

    IReadOnlyCollection<IDomainEvent> DomainEvents { get; }

    void ClearDomainEvents();
}

/// <summary>The one door to a cluster of objects that change together and are saved together.</summary>
public abstract class AggregateRoot<TId> : Entity<TId>, IAggregateRoot
    where TId : struct, ITypedId<TId>
{
    private readonly List<IDomainEvent> domainEvents = [];

    public CentreId CentreId { get; private set; }

    public long Version { get; private set; }

    public long StreamPosition { get; private set; }

    Guid IAggregateRoot.StreamId => Id.Value;

    public IReadOnlyCollection<IDomainEvent> DomainEvents => domainEvents;

    public void ClearDomainEvents() => domainEvents.Clear();

    /// <summary>Gives a new aggregate its id and its centre; a factory of a subclass calls it once.</summary>
    protected void Identify(TId id, CentreId centre)
    {
        Identify(id);
        CentreId = centre;
    }

    protected void Raise(IDomainEvent happened) => domainEvents.Add(happened);
}
