using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Persistence;

internal sealed class EfReads<TEntity>(ModuleContexts contexts, IServiceProvider services, RequestScope scope, CompiledQueries compiled) : IReads<TEntity>
    where TEntity : class
{
    private readonly ModuleDbContext context = contexts.For(typeof(TEntity), services);

    public IQueryable<TEntity> All => context.Of<TEntity>().AsNoTracking();

    public IQueryable<TEntity> AcrossCentres => scope.MaySeeAllCentres
        ? All.IgnoreQueryFilters([ModuleDbContext.TenantFilter])
        : throw new NotPermittedException("platform");

    public Task<TResult?> Find<TId, TResult>(OneById<TEntity, TId, TResult> question, TId id, CancellationToken ct)
        where TId : struct, ITypedId<TId>
        where TResult : class => compiled.Of(question)(context, id, ct);

    public Task<List<TResult>> List<TResult>(IQueryable<TResult> query, CancellationToken ct) => query.ToListAsync(ct);

    public Task<TResult?> FirstOrDefault<TResult>(IQueryable<TResult> query, CancellationToken ct) => query.FirstOrDefaultAsync(ct);

    public Task<int> Count<TResult>(IQueryable<TResult> query, CancellationToken ct) => query.CountAsync(ct);

    public Task<bool> Any<TResult>(IQueryable<TResult> query, CancellationToken ct) => query.AnyAsync(ct);

    public async Task<Page<TResult>> Page<TResult>(
        IQueryable<TEntity> query,
        SortOrders<TEntity> orders,
        PageRequest page,
        Expression<Func<TEntity, TResult>> select,
        CancellationToken ct)
    {
        var keys = orders.Resolve(page.Sort);
        int? total = page.WithCount ? await query.CountAsync(ct) : null;
        if (page.Cursor is { } cursor)
        {
            query = query.Where(Keyset.After<TEntity>(keys, PageCursor.Read(cursor, page, keys), context.Dialect));
        }

        for (var i = 0; i < keys.Count; i++)
        {
            query = Ordering.Apply(query, keys[i].Column, keys[i].Descending, i == 0);
        }

        var rows = await query.Take(page.Limit + 1).Select(Keyset.WithKeys(keys, select)).ToListAsync(ct);
        var next = rows.Count > page.Limit ? PageCursor.Write(rows[page.Limit - 1].Keys, page) : null;
        return new Page<TResult>([.. rows.Take(page.Limit).Select(row => row.Item)], next, total);
    }
}
