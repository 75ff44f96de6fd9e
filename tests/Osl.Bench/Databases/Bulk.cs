using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;
using Osl.Bench.Raw;

namespace Osl.Bench.Databases;

/// <summary>A table of the product's, and the columns that rows are given for.</summary>
internal sealed record Table(string Schema, string Name, params string[] Columns)
{
    public string On(Provider provider) => provider == Provider.Sqlite ? $"{Schema}_{Name}" : $"{Schema}.{Name}";

    public string ColumnList => string.Join(", ", Columns.Select(column => $"\"{column}\""));
}

/// <summary>Text for a JSON column.</summary>
internal sealed record Json(string Text);

/// <summary>Texts for an array of bounded ones, which PostgreSQL tells from an array of text.</summary>
internal sealed record Labels(params string[] Texts);

/// <summary>Writes many rows at once, as each database takes them best.</summary>
internal abstract class Bulk : IDisposable
{
    public static Bulk Open(BenchDatabase database) => database.Provider == Provider.Sqlite ? new IntoSqlite(database) : new IntoPostgres(database);

    public abstract void Write(Table table, IEnumerable<object?[]> rows);

    public abstract void Dispose();

    /// <summary>Leaves the file or the server as it is once a load has settled.</summary>
    public abstract void Settle();

    private sealed class IntoSqlite : Bulk
    {
        private readonly SqliteConnection connection;

        public IntoSqlite(BenchDatabase database)
        {
            connection = new SqliteConnection(database.LoadingConnectionString + ";Pooling=False");
            connection.Open();
            Execute("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -200000;");
        }

        public override void Write(Table table, IEnumerable<object?[]> rows)
        {
            using var transaction = connection.BeginTransaction();
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"INSERT INTO {table.On(Provider.Sqlite)} ({table.ColumnList}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})";
            var parameters = table.Columns.Select((_, i) => command.Parameters.AddWithValue($"@p{i}", DBNull.Value)).ToArray();
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Length; i++)
                {
                    parameters[i].Value = Plain(row[i]);
                }

                command.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        public override void Settle() => Execute("PRAGMA wal_checkpoint(TRUNCATE);");

        public override void Dispose() => connection.Dispose();

        private void Execute(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        private static object Plain(object? value) => value switch
        {
            null => DBNull.Value,
            Guid id => Columns.Id(id),
            DateTimeOffset instant => Columns.Micros(instant),
            DateOnly day => Columns.Day(day),
            Labels labels => JsonSerializer.Serialize(labels.Texts),
            string[] texts => JsonSerializer.Serialize(texts),
            Guid[] ids => JsonSerializer.Serialize(ids.Select(Columns.Id)),
            Json json => json.Text,
            decimal number => number.ToString("0.0###", CultureInfo.InvariantCulture),
            _ => value,
        };
    }

    private sealed class IntoPostgres : Bulk
    {
        private readonly NpgsqlConnection connection;

        public IntoPostgres(BenchDatabase database)
        {
            connection = new NpgsqlConnection(database.LoadingConnectionString);
            connection.Open();
        }

        public override void Write(Table table, IEnumerable<object?[]> rows)
        {
            using var importer = connection.BeginBinaryImport($"COPY {table.On(Provider.PostgreSql)} ({table.ColumnList}) FROM STDIN (FORMAT BINARY)");
            foreach (var row in rows)
            {
                importer.StartRow();
                foreach (var value in row)
                {
                    Write(importer, value);
                }
            }

            importer.Complete();
        }

        public override void Settle()
        {
            foreach (var sql in new[] { "VACUUM ANALYZE", "CHECKPOINT" })
            {
                using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
                command.ExecuteNonQuery();
            }
        }

        public override void Dispose() => connection.Dispose();

        private static void Write(NpgsqlBinaryImporter importer, object? value)
        {
            switch (value)
            {
                case null: importer.WriteNull(); break;
                case Guid id: importer.Write(id); break;
                case string text: importer.Write(text); break;
                case int number: importer.Write(number); break;
                case long number: importer.Write(number); break;
                case bool flag: importer.Write(flag); break;
                case decimal number: importer.Write(number); break;
                case DateTimeOffset instant: importer.Write(instant.UtcDateTime); break;
                case DateOnly day: importer.Write(day); break;
                case string[] texts: importer.Write(texts); break;
                case Labels labels: importer.Write(labels.Texts, NpgsqlDbType.Array | NpgsqlDbType.Varchar); break;
                case Guid[] ids: importer.Write(ids); break;
                case Json json: importer.Write(json.Text, NpgsqlDbType.Jsonb); break;
                default: throw new ArgumentException($"No column takes a {value.GetType().Name}.");
            }
        }
    }
}
