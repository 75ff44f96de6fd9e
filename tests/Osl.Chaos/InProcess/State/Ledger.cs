using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Chaos.InProcess.State;

/// <summary>Looks at a host's database from outside, past row-level security.</summary>
internal sealed class Ledger : IAsyncDisposable
{
    private readonly DbConnection connection;
    private IReadOnlyList<string>? tables;
    private (long Version, Snapshot Snapshot)? known;

    private Ledger(DbConnection connection) => this.connection = connection;

    public bool OnSqlite => connection is SqliteConnection;

    public static async Task<Ledger> Open(TestDatabase database)
    {
        DbConnection connection = database.Provider == "Sqlite"
            ? new SqliteConnection(database.ConnectionString + ";Pooling=False")
            : new NpgsqlConnection(PostgresCluster.Shared.AsSuperuser(database.ConnectionString));
        await connection.OpenAsync();
        return new Ledger(connection);
    }

    /// <summary>What stands in each table, told by one mark a table that differs when anything in it does.</summary>
    public async Task<Snapshot> Snap()
    {
        tables ??= await Tables();
        if (!OnSqlite)
        {
            // Each row has the transaction that wrote it: how many there are and the newest of those tell of every committed change.
            var sql = string.Join(" UNION ALL ", tables.Select(table => $"SELECT '{table}', count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) FROM {table}"));
            return new Snapshot((await Rows(sql)).ToDictionary(row => (string)row[0], row => (string)row[1]));
        }

        // It changes with each commit of another connection.
        var version = await Count("PRAGMA data_version");
        if (known is null || known.Value.Version != version)
        {
            known = (version, new Snapshot(await SnapSqlite()));
        }

        return known.Value.Snapshot;
    }

    public async Task<List<object[]>> Rows(string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    public async Task<long> Count(string sql) => Convert.ToInt64((await Rows(sql))[0][0], null);

    public async Task Execute(string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task<IReadOnlyList<string>> Tables() => [.. (await Rows(OnSqlite
        ? "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
        : "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1")).Select(row => (string)row[0])];

    private async Task<Dictionary<string, string>> SnapSqlite()
    {
        var hashes = new Dictionary<string, string>();
        foreach (var table in tables!)
        {
            var rows = await Rows($"SELECT * FROM \"{table}\"");
            hashes[table] = Hash(rows) + rows.Count;
        }

        return hashes;
    }

    private static string Hash(List<object[]> rows)
    {
        using var text = new MemoryStream();
        using (var writer = new BinaryWriter(text, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            foreach (var value in rows.SelectMany(row => row))
            {
                writer.Write(value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!);
            }
        }

        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(text.GetBuffer().AsSpan(0, (int)text.Length)));
    }
}

/// <summary>What stood in the database at one moment.</summary>
internal sealed record Snapshot(IReadOnlyDictionary<string, string> Tables)
{
    /// <summary>The tables that differ.</summary>
    public IReadOnlyList<string> Against(Snapshot other) => [.. Tables.Where(table => other.Tables.GetValueOrDefault(table.Key) != table.Value).Select(table => table.Key)];
}
