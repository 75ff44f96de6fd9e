using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Host.Tests.Database;

/// <summary>S5: a list that takes the database too long is given up after five seconds, and its caller is told.</summary>
public abstract class QueryTimeTests(OslHost host)
{
    protected abstract DbConnection Behind { get; }

    /// <summary>Puts a slow view in the place of the communities.</summary>
    protected abstract string Hide { get; }

    protected abstract string Show { get; }

    [DatabaseFact]
    public async Task S5_a_query_that_takes_too_long_is_given_up_and_others_are_answered()
    {
        var client = host.Client(CentreId.From(Guid.NewGuid()), Roles.OrganizerOsl);
        (await client.Create("communities", new { name = "Nowa Wola", categories = new[] { new { code = "Seniors" } } })).Expect(201);
        await using var behind = Behind;
        await behind.OpenAsync();
        await Run(behind, Hide);

        var told = (await client.Get("communities")).Expect(503);

        told["type"].GetValue<string>().ShouldBe("urn:osl:problem:unavailable");
        told.Headers.Keys.ShouldContain("Retry-After");
        (await client.Get("resources")).Expect(200);
        await Run(behind, Show);
        (await client.Get("communities")).Expect(200)["items"].AsArray().Count.ShouldBe(1);
    }

    private static async Task Run(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

public sealed class QueryTimeTestsOnSqlite(SqliteHost host) : QueryTimeTests(host), IClassFixture<SqliteHost>
{
    private readonly SqliteHost host = host;

    protected override DbConnection Behind => new SqliteConnection(host.Database.ConnectionString + ";Pooling=False");

    protected override string Hide =>
        """
        ALTER TABLE diagnosis_community RENAME TO kept;
        CREATE VIEW diagnosis_community AS SELECT * FROM kept
        WHERE (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000000) SELECT count(*) FROM n) = 0;
        """;

    protected override string Show => "DROP VIEW diagnosis_community; ALTER TABLE kept RENAME TO diagnosis_community;";
}

[OnPostgreSql]
public sealed class QueryTimeTestsOnPostgreSql(PostgreSqlHost host) : QueryTimeTests(host), IClassFixture<PostgreSqlHost>
{
    private readonly PostgreSqlHost host = host;

    protected override DbConnection Behind => new NpgsqlConnection(PostgresCluster.Shared.AsSuperuser(host.Database.ConnectionString));

    // Slow by less than what the driver itself would bear.
    protected override string Hide =>
        """
        ALTER TABLE diagnosis.community RENAME TO kept;
        CREATE VIEW diagnosis.community AS SELECT * FROM diagnosis.kept WHERE (SELECT pg_sleep(15)) IS NULL;
        GRANT SELECT ON diagnosis.community TO PUBLIC;
        """;

    protected override string Show => "DROP VIEW diagnosis.community; ALTER TABLE diagnosis.kept RENAME TO community;";
}
