using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Osl.Chaos.Databases;

internal sealed class SqlitePlace(string folder, string file) : Place(folder)
{
    public string File => file;

    public override Database Database => Database.Sqlite;

    public override string ConnectionString => $"Data Source={file}";

    public override string Table(string module, string table) => $"{module}_{table}";

    public override string Literal(Guid id) => $"'{id.ToString().ToUpperInvariant()}'";

    public override async Task<DbConnection> Look(CancellationToken ct)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(ct);
        return connection;
    }
}
