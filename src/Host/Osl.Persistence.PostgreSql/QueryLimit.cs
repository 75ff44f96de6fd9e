using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Persistence.PostgreSql;

/// <summary>Has the server give up a query that takes too long.</summary>
internal sealed class QueryLimit : DbCommandInterceptor
{
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        if (QueryTime.Left is { } left)
        {
            command.CommandTimeout = Math.Max(1, (int)Math.Ceiling(left.TotalSeconds));
        }

        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ReaderExecuting(command, eventData, result));
}
