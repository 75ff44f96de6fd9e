using System.Linq.Expressions;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain;

namespace Osl.Diagnosis.Application;

/// <summary>Filters of lists: what was not asked for filters nothing, and what was asked for is joined by AND.</summary>
internal static class Filters
{
    public static IQueryable<TEntity> WhereAsked<TEntity, TValue>(
        this IQueryable<TEntity> query, TValue? asked, Func<TValue, Expression<Func<TEntity, bool>>> criterion)
        where TValue : struct => asked is { } value ? query.Where(criterion(value)) : query;

    /// <summary>Every word of the search stands somewhere in the texts, whatever its case and diacritics.</summary>
    public static IQueryable<TEntity> Found<TEntity>(this IQueryable<TEntity> query, string? search)
        where TEntity : class, ISearchable
    {
        if (search?.Length > TextLimits.Name)
        {
            throw new InvalidFieldException("?q", "too_long", TextLimits.Name);
        }

        foreach (var word in PolishText.Fold(search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            query = query.Where(one => one.SearchText.Contains(word));
        }

        return query;
    }
}
