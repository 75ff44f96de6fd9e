using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations;

namespace Osl.Persistence.PostgreSql;

/// <summary>Puts a row-level security policy on every table that has a centre, as the migration makes it.</summary>
#pragma warning disable EF1001 // The generator's constructor takes Npgsql's options; there is no public way to extend it.
internal sealed class TenantPolicies(MigrationsSqlGeneratorDependencies dependencies, INpgsqlSingletonOptions options)
    : NpgsqlMigrationsSqlGenerator(dependencies, options)
#pragma warning restore EF1001
{
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        base.Generate(operation, model, builder, terminate);
        if (!operation.Columns.Any(column => column.Name == "centre_id"))
        {
            return;
        }

        var table = Dependencies.SqlGenerationHelper.DelimitIdentifier(operation.Name, operation.Schema);
        builder.AppendLine(
            $"""
            ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
            ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
            CREATE POLICY centre ON {table} USING (
                CASE current_setting('app.centre_id', true)
                    WHEN 'system' THEN true
                    WHEN '' THEN false
                    ELSE centre_id = current_setting('app.centre_id', true)::uuid
                END);
            """);
        builder.EndCommand();
    }
}
