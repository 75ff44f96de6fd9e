using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Osl.Persistence.PostgreSql;

/// <summary>(a, b) &gt; (x, y): one condition that an index on both columns answers from its first row on.</summary>
internal static class RowComparison
{
    private static readonly MethodInfo Greater = Named(nameof(NpgsqlDbFunctionsExtensions.GreaterThan));
    private static readonly MethodInfo Less = Named(nameof(NpgsqlDbFunctionsExtensions.LessThan));

    public static Expression Of(IReadOnlyList<Expression> columns, IReadOnlyList<Expression> values, bool descending) =>
        Expression.Call(descending ? Less : Greater, Expression.Constant(EF.Functions), Row(columns), Row(values));

    private static UnaryExpression Row(IReadOnlyList<Expression> parts)
    {
        var create = typeof(ValueTuple).GetMethods().Single(method => method.Name == nameof(ValueTuple.Create) && method.GetParameters().Length == parts.Count);
        return Expression.Convert(Expression.Call(create.MakeGenericMethod([.. parts.Select(part => part.Type)]), parts), typeof(ITuple));
    }

    private static MethodInfo Named(string name) =>
        typeof(NpgsqlDbFunctionsExtensions).GetMethod(name, [typeof(DbFunctions), typeof(ITuple), typeof(ITuple)])!;
}
