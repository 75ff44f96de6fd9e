using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Osl.Chaos.InProcess.Faults;

/// <summary>Counts the database commands of a request, the begin and the end of its transactions among them, and lets one fail.</summary>
internal sealed class FaultInterceptor(bool onSqlite) : DbCommandInterceptor, IDbTransactionInterceptor
{
    private const int SqliteInputOutput = 10;
    private const int SqliteBusy = 5;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Before(command.CommandText, cancellationToken);
        return new(result);
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (LosesAnswer)
        {
            result.Dispose();
        }

        After();
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Before(command.CommandText, cancellationToken);
        return new(result);
    }

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        After();
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Before(command.CommandText, cancellationToken);
        return new(result);
    }

    public override ValueTask<object?> ScalarExecutedAsync(DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default)
    {
        After();
        return new(result);
    }

    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        Before("BEGIN", cancellationToken);
        return new(result);
    }

    public ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        if (LosesAnswer)
        {
            result.Dispose();
        }

        After();
        return new(result);
    }

    public ValueTask<InterceptionResult> CreatingSavepointAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Before("SAVEPOINT", cancellationToken);
        return new(result);
    }

    public Task CreatedSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        After();
        return Task.CompletedTask;
    }

    public ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Before(Fault.Commit, cancellationToken);
        return new(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        After();
        return Task.CompletedTask;
    }

    private static bool LosesAnswer => Fault.Current is { Kind: FaultKind.Timeout, Striking: true };

    private void Before(string command, CancellationToken ct)
    {
        if (Fault.Current is not { } fault || !fault.StrikesAt(command))
        {
            return;
        }

        switch (fault.Kind)
        {
            case FaultKind.Exception:
                throw onSqlite
                    ? new SqliteException("disk I/O error", SqliteInputOutput)
                    : new NpgsqlException("Exception while writing to stream", new SocketException((int)SocketError.ConnectionReset));
            case FaultKind.Cancellation:
                fault.Request!.Abort();
                ct.ThrowIfCancellationRequested();
                break;
        }
    }

    private void After()
    {
        if (LosesAnswer)
        {
            Fault.Current!.Struck();
            throw onSqlite
                ? new SqliteException("database is locked", SqliteBusy)
                : new NpgsqlException("Exception while reading from stream", new TimeoutException("Timeout during reading attempt"));
        }
    }
}
