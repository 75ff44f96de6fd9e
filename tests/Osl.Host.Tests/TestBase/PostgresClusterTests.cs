using Npgsql;
using Osl.Testing.Databases;

namespace Osl.Host.Tests.TestBase;

[OnPostgreSql]
public sealed class PostgresClusterTestsOnPostgreSql
{
    [DatabaseFact]
    public void Row_level_security_binds_the_owner_of_a_database()
    {
        var database = PostgresCluster.Shared.CreateDatabase();
        Execute(database, """
            CREATE TABLE notes (id int);
            ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
            ALTER TABLE notes FORCE ROW LEVEL SECURITY;
            CREATE POLICY odd ON notes USING (id % 2 = 1) WITH CHECK (true);
            INSERT INTO notes VALUES (1), (2);
            """);

        Count(database, "SELECT count(*) FROM notes").ShouldBe(1);
        Count(PostgresCluster.Shared.AsSuperuser(database), "SELECT count(*) FROM notes").ShouldBe(2);
    }

    [DatabaseFact]
    public void A_database_is_cloned_from_one_prepared_once()
    {
        var prepared = 0;
        string Clone() => PostgresCluster.Shared.CreateDatabase(nameof(A_database_is_cloned_from_one_prepared_once), template =>
        {
            prepared++;
            Execute(template, "CREATE TABLE notes (id int); INSERT INTO notes VALUES (7)");
        });

        var (one, two) = (Clone(), Clone());
        Execute(one, "DELETE FROM notes");

        prepared.ShouldBe(1);
        Count(one, "SELECT count(*) FROM notes").ShouldBe(0);
        Count(two, "SELECT count(*) FROM notes").ShouldBe(1);
        PostgresCluster.Shared.DropDatabase(one);
        Should.Throw<PostgresException>(() => Count(one, "SELECT 1")).SqlState.ShouldBe(PostgresErrorCodes.InvalidCatalogName);
    }

    [DatabaseFact]
    public void A_server_of_ones_own_survives_stop_and_kill()
    {
        using var cluster = PostgresCluster.StartNew(durable: true);
        var database = cluster.CreateDatabase();
        Execute(database, "CREATE TABLE notes (id int); INSERT INTO notes VALUES (7)");

        cluster.Kill();
        Should.Throw<NpgsqlException>(() => Count(database, "SELECT 1"));
        cluster.Start();
        cluster.Stop();
        cluster.Start();
        NpgsqlConnection.ClearAllPools();

        Count(database, "SELECT count(*) FROM notes").ShouldBe(1);
    }

    private static void Execute(string connectionString, string sql) => Count(connectionString, sql + "; SELECT 0");

    private static long Count(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToInt64(command.ExecuteScalar());
    }
}
