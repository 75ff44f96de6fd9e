using System.Linq.Expressions;

namespace Osl.BuildingBlocks.Application.Specifications;

/// <summary>A query that the domain names, or that two callers share. The shape and the names are Ardalis.Specification's, so that the package can take its place.</summary>
public interface ISpecification<T>
{
    IReadOnlyList<Expression<Func<T, bool>>> WhereExpressions { get; }

    IReadOnlyList<(LambdaExpression Key, bool Descending)> OrderExpressions { get; }

    int? Take { get; }
}

/// <inheritdoc />
public abstract class Specification<T> : ISpecification<T>
{
    private readonly List<Expression<Func<T, bool>>> wheres = [];
    private readonly List<(LambdaExpression, bool)> orders = [];
    private int? take;

    protected Specification() => Query = new Builder(this);

    public IReadOnlyList<Expression<Func<T, bool>>> WhereExpressions => wheres;

    public IReadOnlyList<(LambdaExpression Key, bool Descending)> OrderExpressions => orders;

    int? ISpecification<T>.Take => take;

    protected Builder Query { get; }

    protected sealed class Builder
    {
        private readonly Specification<T> specification;

        internal Builder(Specification<T> specification) => this.specification = specification;

        public Builder Where(Expression<Func<T, bool>> criterion)
        {
            specification.wheres.Add(criterion);
            return this;
        }

        public Builder OrderBy<TKey>(Expression<Func<T, TKey>> key)
        {
            specification.orders.Add((key, false));
            return this;
        }

        public Builder OrderByDescending<TKey>(Expression<Func<T, TKey>> key)
        {
            specification.orders.Add((key, true));
            return this;
        }

        public Builder Take(int rows)
        {
            specification.take = rows;
            return this;
        }
    }
}
