using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain;

namespace Osl.Diagnosis.Application;

internal static class Search
{
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
