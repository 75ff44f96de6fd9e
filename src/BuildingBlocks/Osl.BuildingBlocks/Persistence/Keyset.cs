using System.Linq.Expressions;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>A row of a page, with the values of the columns that the list is sorted by.</summary>
internal sealed record KeyedRow<TResult>(TResult Item, object[] Keys);

/// <summary>Builds the conditions and projections of paging by key.</summary>
internal static class Keyset
{
    /// <summary>
    /// The rows after a position: (a, b) &gt; (x, y) where the database compares rows. Elsewhere the first column is bounded on its own as well,
    /// so that an index on it narrows the scan: a ≥ x and (a &gt; x or (a = x and b &gt; y)).
    /// </summary>
    public static Expression<Func<TEntity, bool>> After<TEntity>(IReadOnlyList<SortKey> keys, IReadOnlyList<object> values, IDatabaseDialect dialect)
    {
        var row = Expression.Parameter(typeof(TEntity), "row");
        if (keys.Count > 1
            && keys.All(key => key.Descending == keys[0].Descending)
            && dialect.CompareRows([.. keys.Select(key => On(row, key))], [.. keys.Select((key, i) => Captured(values[i], key.Column.ReturnType))], keys[0].Descending) is { } beyondAll)
        {
            return Expression.Lambda<Func<TEntity, bool>>(beyondAll, row);
        }

        Expression? after = null;
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var (column, value) = (On(row, keys[i]), Captured(values[i], keys[i].Column.ReturnType));
            var beyond = Compare(column, value, keys[i].Descending ? ExpressionType.LessThan : ExpressionType.GreaterThan);
            after = after is null ? beyond : Expression.OrElse(beyond, Expression.AndAlso(Expression.Equal(column, value), after));
        }

        if (keys.Count > 1)
        {
            var bound = Compare(On(row, keys[0]), Captured(values[0], keys[0].Column.ReturnType), keys[0].Descending ? ExpressionType.LessThanOrEqual : ExpressionType.GreaterThanOrEqual);
            after = Expression.AndAlso(bound, after!);
        }

        return Expression.Lambda<Func<TEntity, bool>>(after!, row);
    }

    public static Expression<Func<TEntity, KeyedRow<TResult>>> WithKeys<TEntity, TResult>(IReadOnlyList<SortKey> keys, Expression<Func<TEntity, TResult>> select)
    {
        var row = select.Parameters[0];
        var values = Expression.NewArrayInit(typeof(object), keys.Select(key => Expression.Convert(On(row, key), typeof(object))));
        var constructor = typeof(KeyedRow<TResult>).GetConstructors()[0];
        return Expression.Lambda<Func<TEntity, KeyedRow<TResult>>>(Expression.New(constructor, select.Body, values), row);
    }

    private static Expression On(ParameterExpression row, SortKey key) => new Swap(key.Column.Parameters[0], row).Visit(key.Column.Body);

    // A member of a closure becomes a query parameter, so that one plan serves every page.
    private static MemberExpression Captured(object value, Type type)
    {
        var box = Activator.CreateInstance(typeof(Box<>).MakeGenericType(type), value)!;
        return Expression.Field(Expression.Constant(box), nameof(Box<>.Value));
    }

    private static BinaryExpression Compare(Expression column, Expression value, ExpressionType how)
    {
        if (column.Type == typeof(string))
        {
            return Expression.MakeBinary(how, Expression.Call(typeof(string), nameof(string.Compare), null, column, value), Expression.Constant(0));
        }

        // An id has an order, but no operators.
        return column.Type.GetInterface(nameof(ITypedId<>) + "`1") is not null
            ? Expression.MakeBinary(how, Expression.Call(column, typeof(IComparable<>).MakeGenericType(column.Type).GetMethod(nameof(IComparable<>.CompareTo))!, value), Expression.Constant(0))
            : Expression.MakeBinary(how, column, value);
    }

    private sealed class Box<T>(T value)
    {
        public readonly T Value = value;
    }

    private sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
