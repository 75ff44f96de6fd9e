using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Infrastructure;

/// <summary>Keeps a list of typed ids as a list of plain ones.</summary>
internal static class IdLists
{
    public static void OfIds<TId>(this PrimitiveCollectionBuilder<IReadOnlyList<TId>> list)
        where TId : struct, ITypedId<TId> => list.ElementType().HasConversion(typeof(IdConverter<TId>));

    private sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Create(value))
        where TId : struct, ITypedId<TId>
    {
        private static TId Create(Guid value) => TId.From(value);
    }
}
