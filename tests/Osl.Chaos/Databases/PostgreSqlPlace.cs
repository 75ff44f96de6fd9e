using System.Data.Common;
using Npgsql;
using Osl.Testing.Databases;

namespace Osl.Chaos.Databases;

internal sealed class PostgreSqlPlace(string folder, PostgresCluster cluster, string connectionString) : Place(folder)
{
    public PostgresCluster Cluster => cluster;

    public override Database Database => Database.PostgreSql;

    public override string ConnectionString => connectionString;

    public override string Table(string module, string table) => $"{module}.{table}";

    public override string Literal(Guid id) => $"'{id}'";

    public override async Task<DbConnection> Look(CancellationToken ct)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(cluster.AsSuperuser(connectionString)) { Pooling = false, CommandTimeout = 120 }.ConnectionString);
        await connection.OpenAsync(ct);
        return connection;
    }

    public override void Dispose() => cluster.DropDatabase(connectionString);
}
