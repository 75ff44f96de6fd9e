using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>One way to name things in the database: snake_case, in the module's schema or, where there are no schemas, under its prefix.</summary>
public static class ModelNames
{
    public static void Apply(ModelBuilder model, bool schemas)
    {
        var ownSchema = model.Model.GetDefaultSchema();
        if (!schemas)
        {
            model.Model.SetDefaultSchema(null);
        }

        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.IsMappedToJson())
            {
                foreach (var property in entity.GetProperties().Where(p => !p.IsKey()))
                {
                    property.SetJsonPropertyName(SnakeCase.Of(property.Name));
                }

                continue;
            }

            if (entity.GetViewName() is { } view)
            {
                entity.SetViewName(schemas ? view : $"{entity.GetViewSchema() ?? ownSchema}_{view}");
                entity.SetViewSchema(schemas ? entity.GetViewSchema() ?? ownSchema : null);
            }
            else if (entity.GetTableName() is { } table && !entity.IsOwnedInSameTable())
            {
                var name = SnakeCase.Of(table);
                var schema = entity.GetSchema() ?? ownSchema;
                entity.SetTableName(schemas ? name : $"{schema}_{name}");
                entity.SetSchema(schemas ? schema : null);
            }
        }

        foreach (var entity in model.Model.GetEntityTypes().Where(e => !e.IsMappedToJson()))
        {
            // What is owned in the same table shares its owner's key column, by EF's own convention.
            var shared = entity.IsOwnedInSameTable();
            foreach (var property in entity.GetProperties().Where(p => !shared || !p.IsPrimaryKey()))
            {
                property.SetColumnName(SnakeCase.Of(property.GetColumnName()));
            }

            // What is only read has no keys of its own in the database.
            foreach (var key in entity.GetKeys().Where(_ => !shared && entity.GetTableName() is not null))
            {
                key.SetName(SnakeCase.Of(key.GetName() ?? ""));
            }

            foreach (var foreign in entity.GetForeignKeys().Where(f => !f.PrincipalEntityType.IsMappedToJson()))
            {
                foreign.SetConstraintName(SnakeCase.Of(foreign.GetConstraintName() ?? ""));
            }

            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName(SnakeCase.Of(index.GetDatabaseName() ?? ""));
            }
        }
    }

    private static bool IsOwnedInSameTable(this IReadOnlyEntityType entity) =>
        entity.FindOwnership() is { } owner && owner.PrincipalEntityType.GetTableName() == entity.GetTableName();
}
