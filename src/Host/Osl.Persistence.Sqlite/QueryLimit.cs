using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Osl.BuildingBlocks.Persistence;
using SQLitePCL;

namespace Osl.Persistence.Sqlite;

/// <summary>Stops a query that takes too long. SQLite works on the thread of whoever asks, and looks up from time to time.</summary>
internal sealed class QueryLimit : DbConnectionInterceptor
{
    // A millisecond or less.
    private const int Instructions = 20_000;

    private static readonly delegate_progress Stop = _ => QueryTime.Left < TimeSpan.Zero ? 1 : 0;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        raw.sqlite3_progress_handler(((SqliteConnection)connection).Handle!, Instructions, Stop, null);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
