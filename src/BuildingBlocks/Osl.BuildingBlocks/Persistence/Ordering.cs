using System.Linq.Expressions;

namespace Osl.BuildingBlocks.Persistence;

internal static class Ordering
{
    /// <summary>Adds an order by a column whose type is not known at compile time.</summary>
    public static IQueryable<T> Apply<T>(IQueryable<T> query, LambdaExpression key, bool descending, bool first)
    {
        var method = (first, descending) switch
        {
            (true, false) => nameof(Queryable.OrderBy),
            (true, true) => nameof(Queryable.OrderByDescending),
            (false, false) => nameof(Queryable.ThenBy),
            (false, true) => nameof(Queryable.ThenByDescending),
        };
        return query.Provider.CreateQuery<T>(Expression.Call(typeof(Queryable), method, [typeof(T), key.ReturnType], query.Expression, Expression.Quote(key)));
    }
}
