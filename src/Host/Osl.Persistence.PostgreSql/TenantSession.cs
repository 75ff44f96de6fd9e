using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Persistence.PostgreSql;

/// <summary>
/// Tells row-level security whose rows are meant. In a transaction once, for its length; a query outside of one says it
/// in the same round trip, each time anew, so that no pooled connection remembers another centre.
/// </summary>
internal sealed class TenantSession : DbCommandInterceptor, IDbTransactionInterceptor
{
    public async ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is ModuleDbContext module)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = result;
            command.CommandText = $"SET LOCAL app.centre_id = '{module.RowLevelTenant}'";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Say(command, eventData.Context);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Say(command, eventData.Context);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Say(command, eventData.Context);
        return base.ScalarExecutingAsync(command, eventData, result, cancellationToken);
    }

    private static void Say(DbCommand command, DbContext? context)
    {
        if (context is ModuleDbContext module && command.Transaction is null)
        {
            command.CommandText = $"SET app.centre_id = '{module.RowLevelTenant}'; {command.CommandText}";
        }
    }

    public InterceptionResult<DbTransaction> TransactionStarting(DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result) => result;
}
