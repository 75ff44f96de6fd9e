using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>Saves what a command or a consumer changed, with its events, audit rows and idempotency row, in one transaction.</summary>
internal sealed class UnitOfWork(ModuleDbContext context, IEventMap events, RequestScope scope, IIdSource ids, TimeProvider clock, OutboxSignal signal)
{
    public ModuleDbContext Context => context;

    /// <param name="work">What is to be done. It runs inside the transaction.</param>
    /// <param name="complete">Adds what depends on the result, such as the idempotency row; saved in the same transaction.</param>
    public async Task<TResult> Run<TResult>(Func<Task<TResult>> work, Action<ModuleDbContext, TResult>? complete, CancellationToken ct)
    {
        bool told;
        TResult result;
        using (await context.Dialect.EnterWrite(ct))
        {
            await using var transaction = await context.Database.BeginTransactionAsync(ct);
            result = await work();
            complete?.Invoke(context, result);
            told = await Save(ct);
            await transaction.CommitAsync(ct);
        }

        if (told)
        {
            signal.Raise();
        }

        return result;
    }

    /// <summary>Saves what was changed in the transaction that is open.</summary>
    /// <returns>Whether other modules are told of it.</returns>
    public async Task<bool> Save(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        // Changes are looked for once: what is added below is known.
        context.ChangeTracker.DetectChanges();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await SaveDetected(now, ct);
        }
        finally
        {
            context.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private async Task<bool> SaveDetected(DateTimeOffset now, CancellationToken ct)
    {
        var roots = TrackedChanges.StampRoots(context, scope, now);
        var told = roots.SelectMany(root => Outbox(root, now)).ToList();
        context.AddRange(told);
        context.AddRange(roots.Select(root => Audit(root, now)));
        try
        {
            await context.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new StaleVersionException();
        }
        catch (DbUpdateException failure) when (failure.InnerException is DbException database
            && context.Dialect.FindUniqueViolation(database) is { } violation
            && Settled(violation) is { } settled)
        {
            throw settled;
        }

        return told.Count > 0;
    }

    /// <summary>Of two changes of one version, the second may meet the first's event before it meets the first's version.</summary>
    private Exception? Settled(UniqueViolation violation) =>
        SettledRules.IsViolated(context.Model, typeof(OutboxMessage), nameof(OutboxMessage.StreamPos), violation)
            ? new StaleVersionException()
            : SettledRules.Of(context.Model, violation)?.Broken();

    private IEnumerable<OutboxMessage> Outbox(EntityEntry<IAggregateRoot> entry, DateTimeOffset now)
    {
        var root = entry.Entity;
        var position = root.StreamPosition;
        foreach (var happened in root.DomainEvents.Select(events.Map).OfType<Contracts.IntegrationEvent>())
        {
            var told = happened with
            {
                EventId = ids.Next(),
                CentreId = root.CentreId.Value == Guid.Empty ? null : root.CentreId.Value,
                OccurredAt = now,
                StreamPosition = ++position,
            };
            yield return new OutboxMessage
            {
                EventId = told.EventId,
                Name = EventTypes.NameOf(told.GetType()),
                CentreId = told.CentreId,
                StreamId = root.StreamId,
                StreamPos = position,
                Payload = EventTypes.Serialize(told),
                Traceparent = Activity.Current?.Id,
                OccurredAt = now,
            };
        }

        entry.Property(nameof(IAggregateRoot.StreamPosition)).CurrentValue = position;
        root.ClearDomainEvents();
    }

    private AuditEntry Audit(EntityEntry<IAggregateRoot> entry, DateTimeOffset now) => AuditEntries.Of(
        scope,
        ids.Next(),
        now,
        AuditAccess.Write,
        entry.Entity.GetType().Name,
        entry.Entity.StreamId,
        entry.Entity.Version,
        entry.Entity.CentreId.Value);
}
