using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>Questions by id as this host's database understands them, each translated once.</summary>
internal sealed class CompiledQueries
{
    private readonly ConcurrentDictionary<object, Delegate> compiled = new(ReferenceEqualityComparer.Instance);

    public Func<ModuleDbContext, TId, CancellationToken, Task<TResult?>> Of<TEntity, TId, TResult>(OneById<TEntity, TId, TResult> question)
        where TEntity : class
        where TId : struct, ITypedId<TId>
        where TResult : class =>
        (Func<ModuleDbContext, TId, CancellationToken, Task<TResult?>>)compiled.GetOrAdd(question, static asked => Compile((OneById<TEntity, TId, TResult>)asked));

    private static Func<ModuleDbContext, TId, CancellationToken, Task<TResult?>> Compile<TEntity, TId, TResult>(OneById<TEntity, TId, TResult> question)
        where TEntity : class
        where TId : struct, ITypedId<TId>
        where TResult : class
    {
        Expression<Func<ModuleDbContext, TId, IQueryable<TEntity>>> row = (context, id) =>
            context.Set<TEntity>().AsNoTracking().AsSingleQuery().Where(entity => EF.Property<TId>(entity, "Id").Equals(id));
        var told = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(TEntity), typeof(TResult)], row.Body, Expression.Quote(question.Select));
        var one = Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [typeof(TResult)], told);
        return EF.CompileAsyncQuery(
            Expression.Lambda<Func<ModuleDbContext, TId, CancellationToken, TResult?>>(one, row.Parameters[0], row.Parameters[1], Expression.Parameter(typeof(CancellationToken))));
    }
}
