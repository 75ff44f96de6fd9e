using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Persistence.Sqlite;

/// <summary>SQLite: one file, one host, one writer at a time.</summary>
/// <param name="durable">Whether what is acknowledged outlives a power cut; only a load that can be repeated may do without.</param>
public sealed class SqliteDialect(string connectionString, TimeProvider clock, bool durable = true) : IDatabaseDialect, IDisposable
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Interrupted = 9;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const string UniqueMessage = "UNIQUE constraint failed: ";

    private static readonly QueryLimit Limit = new();

    private readonly SemaphoreSlim writer = new(1, 1);

    public void Use(DbContextOptionsBuilder options, string schema)
    {
        options.UseSqlite(
            connectionString,
            sqlite => sqlite.MigrationsAssembly(typeof(SqliteDialect).Assembly.GetName().Name).MigrationsHistoryTable($"{schema}_migrations").UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        options.AddInterceptors(Limit);
        if (!durable)
        {
            options.AddInterceptors(Unsynchronised.Connections);
        }
    }

    public void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcMicroseconds>();

    public void FinishModel(ModelBuilder model, string schema) => ModelNames.Apply(model, schemas: false);

    public async ValueTask<IDisposable> EnterWrite(CancellationToken ct)
    {
        await writer.WaitAsync(ct);
        return new Turn(writer);
    }

    public Expression? CompareRows(IReadOnlyList<Expression> columns, IReadOnlyList<Expression> values, bool descending) => null;

    // Whoever writes is alone already.
    public Task TakeTurn(DbContext context, long turn, CancellationToken ct) => Task.CompletedTask;

    public UniqueViolation? FindUniqueViolation(DbException failure)
    {
        if (failure is not SqliteException { SqliteErrorCode: Constraint } sqlite || sqlite.Message.IndexOf(UniqueMessage, StringComparison.Ordinal) is not (>= 0 and var at))
        {
            return null;
        }

        var columns = sqlite.Message[(at + UniqueMessage.Length)..].TrimEnd('\'', '.');
        return new UniqueViolation(null, columns.Split(", "));
    }

    public DatabaseFault? Classify(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException sqlite)
            {
                return sqlite.SqliteErrorCode switch
                {
                    Busy or Locked => DatabaseFault.Contention,
                    Full => DatabaseFault.StorageFull,
                    Interrupted or InputOutput or CannotOpen or ReadOnly => DatabaseFault.Unavailable,
                    _ => null,
                };
            }
        }

        return null;
    }

    public Task<bool> Answers(TimeSpan within, CancellationToken ct) => Task.FromResult(true);

    public Task<IAsyncDisposable> EnterMigration(CancellationToken ct) => Task.FromResult<IAsyncDisposable>(new Nothing());

    public Task<DateTimeOffset> Now(DbContext context, CancellationToken ct) => Task.FromResult(clock.GetUtcNow());

    public void Dispose() => writer.Dispose();

    // One host, and it migrates before it serves: there is nobody to keep out.
    private sealed class Nothing : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class Turn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
