using Npgsql;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Host.Tests.Isolation;

/// <summary>The second wall between centres: what the database itself refuses when every filter of ours is forgotten.</summary>
[OnPostgreSql]
public sealed class RowLevelSecurityTestsOnPostgreSql(PostgreSqlHost host) : IClassFixture<PostgreSqlHost>
{
    [DatabaseFact]
    public async Task Every_table_with_a_centre_has_a_policy_that_binds_its_owner_too()
    {
        await using var connection = await Open();
        (await Column(connection, CentreTables)).Count.ShouldBeGreaterThan(3);
        (await Column(connection, $"{CentreTables} AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))")).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task A_query_without_any_filter_sees_the_rows_of_the_centre_that_was_named_and_no_others()
    {
        var (ours, theirs) = (CentreId.From(Guid.NewGuid()), CentreId.From(Guid.NewGuid()));
        foreach (var centre in new[] { ours, theirs })
        {
            (await host.Client(centre, Roles.OrganizerOsl).Create("communities", new { name = $"{centre}", categories = new[] { new { code = "Seniors" } } })).Expect(201);
        }

        await using var connection = await Open();
        (await Column(connection, "SELECT name FROM diagnosis.community")).ShouldBeEmpty();
        await Execute(connection, $"SET app.centre_id = '{ours}'");
        (await Column(connection, "SELECT name FROM diagnosis.community")).ShouldBe([ours.ToString()]);
        (await Execute(connection, $"UPDATE diagnosis.community SET name = 'x' WHERE centre_id = '{theirs}'")).ShouldBe(0);
        (await Should.ThrowAsync<PostgresException>(() => Execute(connection, $"UPDATE diagnosis.community SET centre_id = '{theirs}'"))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private const string CentreTables =
        "SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'centre_id' WHERE c.relkind = 'r'";

    private async Task<NpgsqlConnection> Open()
    {
        var connection = new NpgsqlConnection(host.Database.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<List<string>> Column(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    private static async Task<int> Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteNonQueryAsync();
    }
}
