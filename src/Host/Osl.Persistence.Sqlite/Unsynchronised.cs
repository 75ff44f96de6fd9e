using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Osl.Persistence.Sqlite;

/// <summary>Connections that leave it to the operating system when a commit reaches the disk.</summary>
internal sealed class Unsynchronised : DbConnectionInterceptor
{
    public static readonly Unsynchronised Connections = new();

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = OFF;";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
