using Osl.BuildingBlocks.Application.Specifications;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>Turns a specification into a query of EF Core.</summary>
public static class SpecificationEvaluator
{
    public static IQueryable<T> Satisfying<T>(this IQueryable<T> query, ISpecification<T> specification)
    {
        query = specification.WhereExpressions.Aggregate(query, (current, where) => current.Where(where));
        var first = true;
        foreach (var (key, descending) in specification.OrderExpressions)
        {
            query = Ordering.Apply(query, key, descending, first);
            first = false;
        }

        return specification.Take is { } rows ? query.Take(rows) : query;
    }
}
