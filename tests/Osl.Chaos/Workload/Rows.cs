using System.Data.Common;
using System.Globalization;

namespace Osl.Chaos.Workload;

/// <summary>Asks a database past the product, whichever it is.</summary>
internal static class Rows
{
    public static async Task<List<T>> List<T>(this DbConnection connection, string sql, Func<DbDataReader, T> read, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<T>();
        while (await reader.ReadAsync(ct))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public static async Task<long> Number(this DbConnection connection, string sql, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        var number = await command.ExecuteScalarAsync(ct);
        return number is null or DBNull ? 0 : Convert.ToInt64(number, CultureInfo.InvariantCulture);
    }

    public static async Task Do(this DbConnection connection, string sql, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>An id: a uuid of PostgreSQL's, upper-case text in SQLite.</summary>
    public static Guid Id(this DbDataReader row, int column) => row.GetValue(column) is Guid id ? id : Guid.Parse(row.GetString(column));

    /// <summary>A day: a date of PostgreSQL's, text in SQLite.</summary>
    public static DateOnly Day(this DbDataReader row, int column) => row.GetValue(column) switch
    {
        DateOnly day => day,
        DateTime midnight => DateOnly.FromDateTime(midnight),
        var text => DateOnly.Parse((string)text, CultureInfo.InvariantCulture),
    };

    public static bool Flag(this DbDataReader row, int column) => row.GetValue(column) switch
    {
        bool flag => flag,
        var number => Convert.ToInt64(number, CultureInfo.InvariantCulture) != 0,
    };
}
