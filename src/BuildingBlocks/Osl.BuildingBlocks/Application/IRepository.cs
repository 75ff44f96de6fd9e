using System.Linq.Expressions;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Application.Specifications;

namespace Osl.BuildingBlocks.Application;

/// <summary>Whole aggregates of the present centre, to be changed. What is found or added is saved when the command is through.</summary>
public interface IRepository<TAggregate>
    where TAggregate : class, IAggregateRoot
{
    /// <summary>Null when there is none, or it is another centre's.</summary>
    Task<TAggregate?> Find<TId>(TId id, CancellationToken ct)
        where TId : struct, ITypedId<TId>;

    Task<TAggregate?> Find(ISpecification<TAggregate> specification, CancellationToken ct);

    Task<List<TAggregate>> List(ISpecification<TAggregate> specification, CancellationToken ct);

    void Add(TAggregate aggregate);

    void Remove(TAggregate aggregate);
}

public static class RepositoryExtensions
{
    /// <exception cref="NotFoundException">There is none, or it is another centre's.</exception>
    public static async Task<TAggregate> Get<TAggregate, TId>(this IRepository<TAggregate> repository, TId id, CancellationToken ct)
        where TAggregate : class, IAggregateRoot
        where TId : struct, ITypedId<TId> =>
        await repository.Find(id, ct) ?? throw new NotFoundException(typeof(TAggregate).Name);

    /// <exception cref="NotFoundException">There is none, or it is another centre's.</exception>
    /// <exception cref="StaleVersionException">It was changed since the caller read it.</exception>
    public static async Task<TAggregate> Get<TAggregate, TId>(this IRepository<TAggregate> repository, TId id, long expectedVersion, CancellationToken ct)
        where TAggregate : class, IAggregateRoot
        where TId : struct, ITypedId<TId>
    {
        var found = await repository.Get(id, ct);
        return found.Version == expectedVersion ? found : throw new StaleVersionException();
    }
}

/// <summary>Rows that are no aggregates: copies of other modules' facts, decisions of sweeps. Saved with the command or the event.</summary>
public interface IRecords<TRecord>
    where TRecord : class
{
    Task<TRecord?> Find(Expression<Func<TRecord, bool>> which, CancellationToken ct);

    Task<List<TRecord>> List(Expression<Func<TRecord, bool>> which, CancellationToken ct);

    void Add(TRecord record);

    void Remove(TRecord record);
}
