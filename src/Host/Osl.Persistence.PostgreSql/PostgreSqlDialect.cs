using System.Data.Common;
using System.Linq.Expressions;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Persistence.PostgreSql;

/// <summary>PostgreSQL: several hosts, row-level security as the second wall between centres.</summary>
public sealed class PostgreSqlDialect : IDatabaseDialect, IAsyncDisposable
{
    private const long MigrationLock = 0x05_1D_B0_01;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private static readonly TenantSession Tenants = new();
    private static readonly QueryLimit Limit = new();

    private readonly string connectionString;
    private readonly NpgsqlDataSource source;
    private readonly Probe probe;
    private readonly SemaphoreSlim writers;

    public PostgreSqlDialect(string connectionString)
    {
        this.connectionString = connectionString;
        source = NpgsqlDataSource.Create(Tuned(connectionString));
        probe = new Probe(source);
        writers = new SemaphoreSlim(Math.Max(1, new NpgsqlConnectionStringBuilder(connectionString).MaxPoolSize * 3 / 4));
    }

    public void Use(DbContextOptionsBuilder options, string schema) => options
        .UseNpgsql(
            source,
            npgsql => npgsql.MigrationsAssembly(typeof(PostgreSqlDialect).Assembly.GetName().Name).MigrationsHistoryTable("migrations", schema).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .AddInterceptors(Tenants, Limit)
        .ReplaceService<IMigrationsSqlGenerator, TenantPolicies>();

    public void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();
        // Texts compare byte by byte, as on every other database; what people sort by is a stored key.
        conventions.Properties<string>().UseCollation("C");
    }

    public void FinishModel(ModelBuilder model, string schema) => ModelNames.Apply(model, schemas: true);

    /// <summary>
    /// Writers may hold three connections of four; who comes beyond that waits here and not for the pool. So a burst of those who wait for one turn
    /// leaves connections to readers, and to what a writer asks another module.
    /// </summary>
    public async ValueTask<IDisposable> EnterWrite(CancellationToken ct) =>
        await writers.WaitAsync(LongestWait, ct) ? new Turn(writers) : throw new TimeoutException("No connection to write with came free in time.");

    public Expression? CompareRows(IReadOnlyList<Expression> columns, IReadOnlyList<Expression> values, bool descending) => RowComparison.Of(columns, values, descending);

    public Task TakeTurn(DbContext context, long turn, CancellationToken ct) =>
        context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({turn})", ct);

    public UniqueViolation? FindUniqueViolation(DbException failure) =>
        failure is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } unique ? new UniqueViolation(unique.ConstraintName, []) : null;

    public DatabaseFault? Classify(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case PostgresException postgres:
                    return postgres.SqlState switch
                    {
                        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable => DatabaseFault.Contention,
                        PostgresErrorCodes.DiskFull => DatabaseFault.StorageFull,
                        _ when postgres.IsTransient => DatabaseFault.Unavailable,
                        PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => DatabaseFault.Unavailable,
                        _ => null,
                    };
                case NpgsqlException or SocketException or TimeoutException:
                    return DatabaseFault.Unavailable;

                // What a transaction says when its connection was lost between two of its statements.
                case InvalidOperationException { Source: nameof(Npgsql) }:
                    return DatabaseFault.Unavailable;
            }
        }

        return null;
    }

    public Task<bool> Answers(TimeSpan within, CancellationToken ct) => probe.Answers(within, ct);

    public async Task<IAsyncDisposable> EnterMigration(CancellationToken ct)
    {
        // Not a pooled one: the lock ends with the connection.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection) { Parameters = { new() { Value = MigrationLock } } };
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(ct);
        return connection;
    }

    public async Task<DateTimeOffset> Now(DbContext context, CancellationToken ct) =>
        await context.Database.SqlQueryRaw<DateTimeOffset>("SELECT clock_timestamp() AS \"Value\"").SingleAsync(ct);

    public ValueTask DisposeAsync() => source.DisposeAsync();

    /// <summary>
    /// What is asked often is planned once a connection. And no connection is reset between two uses: all that one remembers is the centre,
    /// which is said anew in front of everything that is asked (TenantSession).
    /// </summary>
    private static string Tuned(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true };
        if (!settings.ContainsKey("Max Auto Prepare"))
        {
            settings.MaxAutoPrepare = 200;
            settings.AutoPrepareMinUsages = 2;
        }

        // A plan that is kept is used as it is: by its own rule PostgreSQL would go on planning most of them anew. Nothing here runs long enough to be worth compiling.
        settings.Options ??= "-c plan_cache_mode=force_generic_plan -c jit=off";

        return settings.ConnectionString;
    }

    private sealed class Turn(SemaphoreSlim writers) : IDisposable
    {
        public void Dispose() => writers.Release();
    }
}
