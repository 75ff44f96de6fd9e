using System.Data.Common;
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

    /// <summary>The unique key that was violated; null when the failure is another one.</summary>
    UniqueViolation? FindUniqueViolation(DbException failure);

    /// <summary>Whether the database is away, busy or full, so that trying again later may help.</summary>
    bool IsTransient(Exception failure);

    /// <summary>The same for two writers that met: the loser may try again at once.</summary>
    bool IsContention(Exception failure);

    /// <summary>"Now", by the database's own clock where it has one: hosts may disagree.</summary>
    Task<DateTimeOffset> Now(DbContext context, CancellationToken ct);

    /// <summary>Gives the outbox rows of this save to their subscribers: inserts the inbox rows, and tells other hosts.</summary>
    Task FanOut(DbContext context, IReadOnlyCollection<Guid> eventIds, DateTimeOffset now, CancellationToken ct);
}

/// <summary>A unique key as the database names it.</summary>
/// <param name="ConstraintName">The index's name, where the database tells it.</param>
/// <param name="Columns">"table.column" names, where the database tells those instead.</param>
public sealed record UniqueViolation(string? ConstraintName, IReadOnlyList<string> Columns);
