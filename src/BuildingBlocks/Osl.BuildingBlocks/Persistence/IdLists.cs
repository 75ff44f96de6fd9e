using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>Keeps a list of typed ids as a list of plain ones.</summary>
public static class IdLists
{
    public static void OfIds<TId>(this PrimitiveCollectionBuilder<IReadOnlyList<TId>> list)
        where TId : struct, ITypedId<TId> => list.ElementType().HasConversion(typeof(TypedIdConverter<TId>));

    /// <summary>The same, where the list is known as a sequence.</summary>
    public static void OfIds<TId>(this PrimitiveCollectionBuilder<IEnumerable<TId>> list)
        where TId : struct, ITypedId<TId> => list.ElementType().HasConversion(typeof(TypedIdConverter<TId>));
}
