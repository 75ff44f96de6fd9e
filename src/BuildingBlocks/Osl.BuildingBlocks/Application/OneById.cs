using System.Linq.Expressions;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Application;

/// <summary>A question for one row by its id. Asked so often that it is translated once and kept: make it a static field of its handler.</summary>
/// <param name="select">What is told of the row.</param>
public sealed class OneById<TEntity, TId, TResult>(Expression<Func<TEntity, TResult>> select)
    where TEntity : class
    where TId : struct, ITypedId<TId>
    where TResult : class
{
    internal Expression<Func<TEntity, TResult>> Select => select;
}
