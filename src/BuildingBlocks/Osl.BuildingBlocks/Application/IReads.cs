using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Application;

/// <summary>The read side of a module: untracked, of the present centre alone. Project straight to the response record.</summary>
public interface IReads<TEntity>
    where TEntity : class
{
    IQueryable<TEntity> All { get; }

    /// <summary>Rows of every centre, for sweeps of the system and for the platform operator; anyone else is refused.</summary>
    IQueryable<TEntity> AcrossCentres { get; }

    /// <summary>The row with this id; null when there is none, or it is another centre's.</summary>
    Task<TResult?> Find<TId, TResult>(OneById<TEntity, TId, TResult> question, TId id, CancellationToken ct)
        where TId : struct, ITypedId<TId>
        where TResult : class;

    Task<List<TResult>> List<TResult>(IQueryable<TResult> query, CancellationToken ct);

    Task<TResult?> FirstOrDefault<TResult>(IQueryable<TResult> query, CancellationToken ct);

    Task<int> Count<TResult>(IQueryable<TResult> query, CancellationToken ct);

    Task<bool> Any<TResult>(IQueryable<TResult> query, CancellationToken ct);

    /// <summary>One page by key. The order is the one that the request asks for, out of those that the list offers.</summary>
    Task<Page<TResult>> Page<TResult>(
        IQueryable<TEntity> query,
        SortOrders<TEntity> orders,
        PageRequest page,
        System.Linq.Expressions.Expression<Func<TEntity, TResult>> select,
        CancellationToken ct);
}

public static class ReadsExtensions
{
    /// <exception cref="NotFoundException">There is no such row in this centre.</exception>
    public static async Task<TResult> First<TEntity, TId, TResult>(this IReads<TEntity> reads, OneById<TEntity, TId, TResult> question, TId id, CancellationToken ct)
        where TEntity : class
        where TId : struct, ITypedId<TId>
        where TResult : class =>
        await reads.Find(question, id, ct) ?? throw new NotFoundException(typeof(TEntity).Name);

    /// <exception cref="NotFoundException">The query has no row.</exception>
    public static async Task<TResult> First<TEntity, TResult>(this IReads<TEntity> reads, IQueryable<TResult> query, CancellationToken ct)
        where TEntity : class
        where TResult : class =>
        await reads.FirstOrDefault(query, ct) ?? throw new NotFoundException(typeof(TEntity).Name);
}
