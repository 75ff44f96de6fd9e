using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Persistence.PostgreSql;

/// <summary>
/// Tells row-level security whose rows are meant: a query outside of a transaction says it in the same round trip, each time anew,
/// so that no pooled connection remembers another centre; a transaction says it in front of its first command, and again when it turns to another centre.
/// </summary>
internal sealed class TenantSession : DbCommandInterceptor, IDbTransactionInterceptor
{
    private const string Parameter = "osl_centre";

    // What each transaction was told last.
    private readonly ConditionalWeakTable<DbTransaction, StrongBox<string?>> told = [];

    public DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        told.AddOrUpdate(result, new StrongBox<string?>());
        return result;
    }

    public ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(TransactionStarted(connection, eventData, result));

    /// <summary>What was said after the savepoint is forgotten with it.</summary>
    public void RolledBackToSavepoint(DbTransaction transaction, TransactionEventData eventData) => told.AddOrUpdate(transaction, new StrongBox<string?>());

    public Task RolledBackToSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        RolledBackToSavepoint(transaction, eventData);
        return Task.CompletedTask;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        if (OwesAnAnnouncement(command, eventData))
        {
            using var announcement = Announcement(command, eventData.Context);
            announcement.ExecuteNonQuery();
        }
        else
        {
            Announce(command, eventData.Context);
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (OwesAnAnnouncement(command, eventData))
        {
            await using var announcement = Announcement(command, eventData.Context);
            await announcement.ExecuteNonQueryAsync(cancellationToken);
        }
        else
        {
            Announce(command, eventData.Context);
        }

        return result;
    }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        if (command.Parameters.Contains(Parameter))
        {
            result.NextResult();
        }

        return result;
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (command.Parameters.Contains(Parameter))
        {
            await result.NextResultAsync(cancellationToken);
        }

        return result;
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Announce(command, eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(NonQueryExecuting(command, eventData, result));

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        // A scalar is the first value of the first result, so this one says it without a result.
        if (eventData.Context is ModuleDbContext module && MustSay(command, module))
        {
            command.CommandText = $"SET {Local(command)} app.centre_id = '{module.RowLevelTenant}'; {command.CommandText}";
        }

        return result;
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ScalarExecuting(command, eventData, result));

    /// <summary>A save reads the results of its statements by their place, so nothing may stand in front of them.</summary>
    private bool OwesAnAnnouncement(DbCommand command, CommandEventData eventData) =>
        eventData.CommandSource == CommandSource.SaveChanges && eventData.Context is ModuleDbContext module && MustSay(command, module);

    private void Announce(DbCommand command, DbContext? context)
    {
        if (context is ModuleDbContext module && MustSay(command, module))
        {
            command.CommandText = $"{Sentence(command)}; {command.CommandText}";
            Say(command, module);
        }
    }

    private static DbCommand Announcement(DbCommand asked, DbContext? context)
    {
        var command = asked.Connection!.CreateCommand();
        command.Transaction = asked.Transaction;
        command.CommandText = Sentence(asked);
        Say(command, (ModuleDbContext)context!);
        return command;
    }

    private bool MustSay(DbCommand command, ModuleDbContext module)
    {
        if (command.Transaction is null)
        {
            return true;
        }

        var last = told.GetOrCreateValue(command.Transaction);
        if (last.Value == module.RowLevelTenant)
        {
            return false;
        }

        last.Value = module.RowLevelTenant;
        return true;
    }

    private static string Sentence(DbCommand command) =>
        command.Transaction is null ? $"SELECT set_config('app.centre_id', @{Parameter}, false)" : $"SELECT set_config('app.centre_id', @{Parameter}, true)";

    private static string Local(DbCommand command) => command.Transaction is null ? "" : "LOCAL";

    private static void Say(DbCommand command, ModuleDbContext module)
    {
        var centre = command.CreateParameter();
        centre.ParameterName = Parameter;
        centre.Value = module.RowLevelTenant;
        command.Parameters.Add(centre);
    }
}
