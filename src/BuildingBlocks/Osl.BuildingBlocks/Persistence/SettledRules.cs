using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>Rules that only the database can settle, because two callers may meet: a unique index that names its rule.</summary>
public static class SettledRules
{
    private const string Annotation = "Osl:Settles";

    /// <summary>A violation of this unique index is answered as this broken rule.</summary>
    public static IndexBuilder Settles(this IndexBuilder index, Rule rule) => index.IsUnique().HasAnnotation(Annotation, rule.Code);

    public static IndexBuilder<T> Settles<T>(this IndexBuilder<T> index, Rule rule)
    {
        Settles((IndexBuilder)index, rule);
        return index;
    }

    internal static Rule? Of(IModel model, UniqueViolation violation)
    {
        foreach (var index in model.GetEntityTypes().SelectMany(entity => entity.GetIndexes()))
        {
            if (index.FindAnnotation(Annotation)?.Value is string code && Matches(index, violation))
            {
                return RuleCatalogue.Find(code);
            }
        }

        return null;
    }

    /// <summary>Whether it is a unique index of this entity on this property that was violated.</summary>
    internal static bool IsViolated(IModel model, Type entity, string property, UniqueViolation violation) =>
        model.FindEntityType(entity)!.GetIndexes().Any(index => index.Properties.Any(one => one.Name == property) && Matches(index, violation));

    private static bool Matches(IIndex index, UniqueViolation violation) =>
        violation.ConstraintName is { } name
            ? index.GetDatabaseName() == name
            : index.Properties.Select(property => $"{index.DeclaringEntityType.GetTableName()}.{property.GetColumnName()}").SequenceEqual(violation.Columns);
}
