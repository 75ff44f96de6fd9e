using System.Linq.Expressions;

namespace Osl.BuildingBlocks.Application;

/// <summary>Which page of a list.</summary>
/// <param name="Limit">Rows on a page, 1 to 1000.</param>
/// <param name="Cursor">Where the page begins; null for the first.</param>
/// <param name="Sort">A name out of the list's orders, with a minus in front to turn it; null for the list's own order.</param>
/// <param name="WithCount">Whether to count all rows.</param>
/// <param name="Fingerprint">What the cursor is good for: this list with these filters in this centre.</param>
public sealed record PageRequest(int Limit, string? Cursor, string? Sort, bool WithCount, string Fingerprint)
{
    public const int DefaultLimit = 50;
    public const int MaximumLimit = 1_000;

    /// <summary>The first page, as the list has it; for callers inside the system.</summary>
    public static readonly PageRequest First = new(DefaultLimit, null, null, false, "");
}

/// <summary>A page of a list.</summary>
/// <param name="Items">The rows of this page, in the order asked for.</param>
/// <param name="Next">The link to the next page; null on the last one.</param>
/// <param name="TotalCount">How many rows the filters leave in all; only when count=true was asked for.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next, int? TotalCount) : IPage
{
    IEnumerable<object> IPage.Rows => Items.Cast<object>();
}

/// <summary>A page, whatever its rows are.</summary>
public interface IPage
{
    IEnumerable<object> Rows { get; }
}

/// <summary>One column that a list is sorted by. It is never null.</summary>
public sealed record SortKey(LambdaExpression Column, bool Descending);

/// <summary>The orders that a list offers, by name. Each ends in the id, so that it is total.</summary>
public sealed class SortOrders<TEntity>
{
    private readonly Dictionary<string, IReadOnlyList<SortKey>> orders = new(StringComparer.Ordinal);

    private readonly LambdaExpression id;

    private SortOrders(LambdaExpression id) => this.id = id;

    /// <summary>The first order that is added is the list's own.</summary>
    public static SortOrders<TEntity> EndingIn<TId>(Expression<Func<TEntity, TId>> id) => new(id);

    public IEnumerable<string> Names => orders.Keys;

    public SortOrders<TEntity> By<TKey>(string name, Expression<Func<TEntity, TKey>> column, bool descending = false)
    {
        orders.Add(name, [new SortKey(column, descending), new SortKey(id, descending)]);
        return this;
    }

    /// <exception cref="InvalidFieldException">The list offers no such order.</exception>
    public IReadOnlyList<SortKey> Resolve(string? sort)
    {
        if (sort is null)
        {
            return orders.Count > 0 ? orders.Values.First() : [new SortKey(id, false)];
        }

        var turned = sort.StartsWith('-');
        return orders.TryGetValue(turned ? sort[1..] : sort, out var keys)
            ? [.. keys.Select(key => key with { Descending = turned })]
            : throw new InvalidFieldException("?sort", "unknown_sort", string.Join(", ", Names));
    }
}
