using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Osl.Bench.Databases;

/// <summary>Looks at what the product has written, past row-level security.</summary>
internal sealed class Rows(BenchDatabase database)
{
    /// <summary>The name of a product's table on this database.</summary>
    public string Of(string schema, string table) => new Table(schema, table).On(database.Provider);

    /// <summary>Seconds between two instants, as SQL.</summary>
    public string Seconds(string from, string to) =>
        database.Provider == Provider.Sqlite ? $"(({to}) - ({from})) / 1000000.0" : $"extract(epoch FROM ({to}) - ({from}))::float8";

    public double Number(string sql) => Convert.ToDouble(Run(sql, command => command.ExecuteScalar()) is { } value and not DBNull ? value : 0, CultureInfo.InvariantCulture);

    public int Execute(string sql) => Run(sql, command => command.ExecuteNonQuery());

    public double[] Numbers(string sql) => Run(sql, command =>
    {
        using var reader = command.ExecuteReader();
        List<double> numbers = [];
        while (reader.Read())
        {
            numbers.Add(reader.GetDouble(0));
        }

        return numbers.ToArray();
    });

    /// <summary>Waits until a number is there.</summary>
    public async Task<double> Until(string sql, double wanted, TimeSpan within)
    {
        for (var deadline = DateTime.UtcNow + within; ;)
        {
            var number = Number(sql);
            if (number >= wanted)
            {
                return number;
            }

            if (DateTime.UtcNow > deadline)
            {
                throw new TimeoutException($"{number} instead of {wanted} after {within.TotalSeconds} s: {sql}");
            }

            await Task.Delay(200);
        }
    }

    private T Run<T>(string sql, Func<DbCommand, T> work)
    {
        using DbConnection connection = database.Provider == Provider.Sqlite ? new SqliteConnection(database.LoadingConnectionString) : new NpgsqlConnection(database.LoadingConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return work(command);
    }
}
