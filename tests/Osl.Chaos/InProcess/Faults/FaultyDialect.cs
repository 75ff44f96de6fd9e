using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Chaos.InProcess.Faults;

/// <summary>The database's own dialect, with the faults in front of every command.</summary>
internal sealed class FaultyDialect(IDatabaseDialect real, bool onSqlite) : IDatabaseDialect
{
    private readonly FaultInterceptor faults = new(onSqlite);

    public void Use(DbContextOptionsBuilder options, string schema)
    {
        real.Use(options, schema);
        options.AddInterceptors(faults);
    }

    public void ConfigureConventions(ModelConfigurationBuilder conventions) => real.ConfigureConventions(conventions);

    public void FinishModel(ModelBuilder model, string schema) => real.FinishModel(model, schema);

    public ValueTask<IDisposable> EnterWrite(CancellationToken ct) => real.EnterWrite(ct);

    public Expression? CompareRows(IReadOnlyList<Expression> columns, IReadOnlyList<Expression> values, bool descending) => real.CompareRows(columns, values, descending);

    public Task TakeTurn(DbContext context, long turn, CancellationToken ct) => real.TakeTurn(context, turn, ct);

    public UniqueViolation? FindUniqueViolation(DbException failure) => real.FindUniqueViolation(failure);

    public DatabaseFault? Classify(Exception failure) => real.Classify(failure);

    public Task<bool> Answers(TimeSpan within, CancellationToken ct) => real.Answers(within, ct);

    public Task<IAsyncDisposable> EnterMigration(CancellationToken ct) => real.EnterMigration(ct);

    public Task<DateTimeOffset> Now(DbContext context, CancellationToken ct) => real.Now(context, ct);
}
