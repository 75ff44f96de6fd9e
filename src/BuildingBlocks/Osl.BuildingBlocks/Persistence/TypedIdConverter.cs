using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Persistence;

internal sealed class TypedIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Create(value))
    where TId : struct, ITypedId<TId>
{
    private static TId Create(Guid value) => TId.From(value);
}
