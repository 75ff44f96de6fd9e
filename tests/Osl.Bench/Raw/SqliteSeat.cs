using Microsoft.Data.Sqlite;

namespace Osl.Bench.Raw;

/// <summary>A connection with its commands prepared once.</summary>
internal sealed class SqliteSeat : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> commands = [];

    public SqliteSeat(SqliteConnection connection)
    {
        this.connection = connection;
        connection.Open();
        // As the product has it: the file is WAL already, and what is acknowledged outlives a power cut.
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;";
        pragmas.ExecuteNonQuery();
    }

    public SqliteCommand Command(string sql, params ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.AddWithValue($"@p{i + 1}", values[i] ?? DBNull.Value);
            }

            command.Prepare();
            commands.Add(sql, command);
            return command;
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }
}
