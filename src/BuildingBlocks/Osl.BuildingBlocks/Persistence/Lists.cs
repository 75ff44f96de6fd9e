using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>Lists of ids and of enums, each in one JSON column.</summary>
public static class Lists
{
    public static void IdList<TEntity, TId>(this EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, IEnumerable<TId>>> list)
        where TEntity : class
        where TId : struct, ITypedId<TId> =>
        entity.PrimitiveCollection(list).OfIds();

    public static void IdList<TOwner, TEntity, TId>(this OwnedNavigationBuilder<TOwner, TEntity> entity, Expression<Func<TEntity, IEnumerable<TId>>> list)
        where TOwner : class
        where TEntity : class
        where TId : struct, ITypedId<TId> =>
        entity.PrimitiveCollection(list).OfIds();

    public static void EnumList<TEntity, TEnum>(this EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, IEnumerable<TEnum>>> list)
        where TEntity : class
        where TEnum : struct, Enum =>
        entity.PrimitiveCollection(list).ElementType().HasConversion<string>();
}
