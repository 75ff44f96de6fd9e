using System.Linq.Expressions;

namespace Osl.BuildingBlocks.Application;

/// <summary>Filters of lists: what was not asked for filters nothing, and what was asked for is joined by AND.</summary>
public static class Filters
{
    public static IQueryable<TEntity> WhereAsked<TEntity, TValue>(
        this IQueryable<TEntity> query, TValue? asked, Func<TValue, Expression<Func<TEntity, bool>>> criterion)
        where TValue : struct => asked is { } value ? query.Where(criterion(value)) : query;

    public static IQueryable<TEntity> WhereAsked<TEntity>(this IQueryable<TEntity> query, string? asked, Func<string, Expression<Func<TEntity, bool>>> criterion) =>
        asked is null ? query : query.Where(criterion(asked));
}
