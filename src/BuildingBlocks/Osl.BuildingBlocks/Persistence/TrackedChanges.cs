using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>Reads off the change tracker which aggregates a command changed, in any of their parts.</summary>
internal static class TrackedChanges
{
    /// <summary>Gives each changed root its next version and, where it tells that, the time; and each new row its centre.</summary>
    /// <exception cref="InvalidOperationException">A row of another centre would be written.</exception>
    public static List<EntityEntry<IAggregateRoot>> StampRoots(ModuleDbContext context, RequestScope scope, DateTimeOffset now)
    {
        var changed = context.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var roots = new Dictionary<IAggregateRoot, EntityEntry<IAggregateRoot>>(ReferenceEqualityComparer.Instance);
        foreach (var entry in changed)
        {
            if (RootOf(entry, context) is { } root)
            {
                roots.TryAdd(root.Entity, root);
            }
        }

        foreach (var entry in context.ChangeTracker.Entries<IAggregateRoot>().Where(entry => entry.Entity.DomainEvents.Count > 0))
        {
            roots.TryAdd(entry.Entity, context.Entry(entry.Entity));
        }

        foreach (var entry in changed)
        {
            Own(entry, context, scope);
        }

        foreach (var root in roots.Values)
        {
            var version = root.Property(nameof(IAggregateRoot.Version));
            version.CurrentValue = root.State == EntityState.Added ? 1L : (long)version.OriginalValue! + 1;
            if (root.Entity is ITellsWhenItChanged)
            {
                root.Property(nameof(ITellsWhenItChanged.ChangedAt)).CurrentValue = now;
            }
        }

        return [.. roots.Values];
    }

    private static EntityEntry<IAggregateRoot>? RootOf(EntityEntry entry, ModuleDbContext context)
    {
        if (entry.Entity is IAggregateRoot root)
        {
            return context.Entry(root);
        }

        foreach (var foreign in entry.Metadata.GetForeignKeys().Where(foreign => foreign.IsOwnership || foreign.PrincipalToDependent is not null))
        {
            var key = foreign.Properties.Select(property => entry.State == EntityState.Deleted ? entry.Property(property.Name).OriginalValue : entry.Property(property.Name).CurrentValue).ToArray();
            var owner = context.ChangeTracker.Entries().FirstOrDefault(candidate =>
                foreign.PrincipalEntityType.IsAssignableFrom(candidate.Metadata)
                && foreign.PrincipalKey.Properties.Select(property => candidate.Property(property.Name).CurrentValue).SequenceEqual(key));
            if (owner is not null && RootOf(owner, context) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static void Own(EntityEntry entry, ModuleDbContext context, RequestScope scope)
    {
        if (entry.Metadata.FindProperty(nameof(ICentreOwned.CentreId)) is not { } property || property.ClrType != typeof(CentreId))
        {
            return;
        }

        var centre = entry.Property(property.Name);
        if (entry.State == EntityState.Added && property.IsShadowProperty())
        {
            centre.CurrentValue = RootOf(entry, context)?.Entity.CentreId ?? scope.RequiredCentre;
        }

        if (!scope.MaySeeAllCentres || scope.Centre is not null)
        {
            var owner = (CentreId)centre.CurrentValue!;
            if (owner != scope.Centre)
            {
                throw new InvalidOperationException($"A {entry.Metadata.ShortName()} of another centre would be written.");
            }
        }
    }
}
