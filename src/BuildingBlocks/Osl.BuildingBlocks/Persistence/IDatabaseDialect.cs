using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>What differs between databases. One implementation a provider project; modules never see it.</summary>
public interface IDatabaseDialect
{
    /// <summary>Points a context at the database, with the migrations of its own history table.</summary>
    void Use(DbContextOptionsBuilder options, string schema);

    /// <summary>Column types of this database, by convention.</summary>
    void ConfigureConventions(ModelConfigurationBuilder conventions);

    /// <summary>Table and column names and collations of this database.</summary>
    void FinishModel(ModelBuilder model, string schema);

    /// <summary>Waits for the turn to write, where the database has one writer at a time.</summary>
    ValueTask<IDisposable> EnterWrite(CancellationToken ct);

    /// <summary>(a, b) &gt; (x, y), or &lt;, as one comparison, where the database has such and finds rows by it; null where it does not.</summary>
    Expression? CompareRows(IReadOnlyList<Expression> columns, IReadOnlyList<Expression> values, bool descending);

    /// <summary>Waits, inside the transaction, until nobody else holds this turn; it ends with the transaction.</summary>
    Task TakeTurn(DbContext context, long turn, CancellationToken ct);

    /// <summary>The unique key that was violated; null when the failure is another one.</summary>
    UniqueViolation? FindUniqueViolation(DbException failure);

    /// <summary>Why the database could not do it, where the caller may try again; null for any other failure.</summary>
    DatabaseFault? Classify(Exception failure);

    /// <summary>Whether the database answers at all. Whoever asks waits no longer than this, however silent it is.</summary>
    Task<bool> Answers(TimeSpan within, CancellationToken ct);

    /// <summary>Keeps other hosts from migrating at the same time; released on disposal.</summary>
    Task<IAsyncDisposable> EnterMigration(CancellationToken ct);

    /// <summary>"Now", by the database's own clock where it has one: hosts may disagree.</summary>
    Task<DateTimeOffset> Now(DbContext context, CancellationToken ct);
}

/// <summary>A failure of the database that passes.</summary>
public enum DatabaseFault
{
    /// <summary>Two writers met, and this one lost.</summary>
    Contention,

    /// <summary>It does not answer, or not in time.</summary>
    Unavailable,

    /// <summary>Its disk is full.</summary>
    StorageFull,
}

/// <summary>A unique key as the database names it.</summary>
/// <param name="ConstraintName">The index's name, where the database tells it.</param>
/// <param name="Columns">"table.column" names, where the database tells those instead.</param>
public sealed record UniqueViolation(string? ConstraintName, IReadOnlyList<string> Columns);
