using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using Osl.Bench.Databases;
using Osl.Bench.Load;
using Osl.Bench.Loading;
using Osl.Bench.Servers;

namespace Osl.Bench.Figures;

/// <summary>One creation has to leave the same rows in the same tables, whoever made it.</summary>
internal static class SameRows
{
    private static readonly (Table Table, string Where)[] Written =
    [
        (new Table("diagnosis", "recognition_entry"), "id = @id"),
        (new Table("messaging", "outbox"), "stream_id = @id"),
        (new Table("messaging", "inbox"), "stream_id = @id"),
        (new Table("messaging", "audit_entry"), "subject_id = @id"),
        (new Table("messaging", "idempotency_record"), "response LIKE '%' || @text || '%'"),
    ];

    // Ids, instants and hashes differ by nature; that they are there is compared.
    private static readonly HashSet<string> OfTheMoment =
        ["id", "seq", "event_id", "stream_id", "subject_id", "payload", "traceparent", "trace_id", "occurred_at", "recorded_at", "at", "stored_at", "payload_hash", "response"];

    public static async Task Check(BenchDatabase database, Population population, IReadOnlyList<ServerProcess> servers)
    {
        string? first = null;
        foreach (var server in servers)
        {
            var centre = population.Centres[0];
            var request = Requests.Send(
                "POST",
                $"/api/v1/communities/{centre.Communities[0]}/recognition-entries",
                centre.Organizer.Token,
                """{"kind":"Potential","scope":"Services","domain":"Health","title":"Łąka przy żłobku","description":"Zaciszna.","channel":"Phone","recognisedOn":"2026-01-15","sources":[{"kind":"Media","reference":"gazeta"}],"symptoms":["cisza"],"causes":[]}""",
                $"Idempotency-Key: {Guid.NewGuid()}");
            var answer = await Exchange.Once(server.Address, request);
            if (answer.Status != 201)
            {
                throw new UnexpectedAnswerException(answer, 201);
            }

            var rows = Rows(database, Guid.Parse(answer.Header("Location")!.Split('/')[^1]));
            first ??= rows;
            if (rows != first)
            {
                throw new InvalidOperationException($"{server.Name} leaves other rows than {servers[0].Name}.\n{first}\n{rows}");
            }
        }
    }

    private static string Rows(BenchDatabase database, Guid id)
    {
        using DbConnection connection = database.Provider == Provider.Sqlite ? new SqliteConnection(database.LoadingConnectionString) : new NpgsqlConnection(database.LoadingConnectionString);
        connection.Open();
        return string.Join('\n', Written.Select(one => $"{one.Table.Name}: {Rows(connection, database.Provider, one.Table, one.Where, id)}"));
    }

    private static string Rows(DbConnection connection, Provider provider, Table table, string where, Guid id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table.On(provider)} WHERE {where}";
        Add(command, "id", provider == Provider.Sqlite ? Raw.Columns.Id(id) : id);
        Add(command, "text", id.ToString());
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetName(i)}={Shown(reader, i)}")));
        }

        return $"{rows.Count} {string.Join(" / ", rows)}";
    }

    private static string Shown(DbDataReader reader, int column) =>
        reader.IsDBNull(column) ? "null"
        : OfTheMoment.Contains(reader.GetName(column)) ? "…"
        : reader.GetValue(column) is Array several ? $"[{string.Join(",", several.Cast<object>())}]"
        : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)!;

    private static void Add(DbCommand command, string name, object value)
    {
        if (command.CommandText.Contains("@" + name, StringComparison.Ordinal))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
    }
}
