using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>
/// A module's own database: its schema, the tenant filter on everything that a centre owns, and the messaging tables,
/// so that a change, its events, its audit rows and its idempotency row are one transaction.
/// </summary>
public abstract class ModuleDbContext : DbContext
{
    /// <summary>Name of the query filter that keeps centres apart.</summary>
    public const string TenantFilter = "tenant";

    private const string CentreColumn = nameof(ICentreOwned.CentreId);

    protected ModuleDbContext(DbContextOptions options)
        : base(options)
    {
        Dialect = options.FindExtension<DialectExtension>()?.Dialect
            ?? throw new InvalidOperationException("A module's context is built with UseDialect.");

        // Row-level security is told the centre when a transaction starts, so even a single row is saved in one.
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;

        // What fails rolls the whole unit of work back.
        Database.AutoSavepointsEnabled = false;
    }

    public IDatabaseDialect Dialect { get; }

    /// <summary>The database schema, or the table prefix: the module's name.</summary>
    public abstract string Schema { get; }

    /// <summary>Whose rows are seen. Bound when the context is handed to a scope; unbound, no centre's.</summary>
    internal RequestScope? Scope { get; private set; }

    internal CentreId Tenant => Scope?.Centre ?? default;

    /// <summary>What the database's own row-level security is told: the centre's id, "system" for the system across centres, or nothing.</summary>
    public string RowLevelTenant => Scope is null ? "" : Scope.Centre?.ToString() ?? (Scope.MaySeeAllCentres ? "system" : "");

    /// <summary>Whether the scopes of several deliveries use it in turn: none of them disposes of it.</summary>
    internal bool Shared { get; set; }

    internal void Bind(RequestScope scope) => Scope = scope;

    public override void Dispose()
    {
        if (!Shared)
        {
            base.Dispose();
        }
    }

    public override ValueTask DisposeAsync() => Shared ? ValueTask.CompletedTask : base.DisposeAsync();

    /// <summary>The entities that live in the domain and in the module itself, so that typed ids are known by convention.</summary>
    protected abstract IEnumerable<Assembly> ModelAssemblies { get; }

    protected virtual bool OwnsMessaging => false;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        Dialect.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        foreach (var id in ModelAssemblies.Append(typeof(CentreId).Assembly).SelectMany(TypedIdsOf).Distinct())
        {
            configurationBuilder.Properties(id).HaveConversion(typeof(TypedIdConverter<>).MakeGenericType(id));
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        if (!OwnsMessaging)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly, type => type.Namespace?.StartsWith(GetType().Namespace!, StringComparison.Ordinal) == true);
        }

        MessagingModel.Map(modelBuilder, OwnsMessaging);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().ToList())
        {
            Root(modelBuilder, entity);
            KeepCentresApart(modelBuilder, entity);
        }

        Dialect.FinishModel(modelBuilder, Schema);
    }

    private static IEnumerable<Type> TypedIdsOf(Assembly assembly) =>
        assembly.GetTypes().Where(type => type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>)));

    private static void Root(ModelBuilder model, IMutableEntityType entity)
    {
        if (!typeof(IAggregateRoot).IsAssignableFrom(entity.ClrType))
        {
            return;
        }

        var root = model.Entity(entity.ClrType);
        root.Property(nameof(IAggregateRoot.Version)).IsConcurrencyToken();
        root.Ignore(nameof(IAggregateRoot.DomainEvents));
        root.Property("Id").ValueGeneratedNever();
    }

    private void KeepCentresApart(ModelBuilder model, IMutableEntityType entity)
    {
        if (entity.IsOwned() || entity.ClrType.Namespace == typeof(OutboxMessage).Namespace || entity.ClrType.IsDefined(typeof(OfThePlatformAttribute)))
        {
            return;
        }

        if (entity.FindProperty(CentreColumn) is null)
        {
            model.Entity(entity.ClrType).Property<CentreId>(CentreColumn);
        }

        var row = Expression.Parameter(entity.ClrType, "row");
        var centre = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(CentreId)], row, Expression.Constant(CentreColumn));
        var tenant = Expression.Property(Expression.Constant(this, typeof(ModuleDbContext)), nameof(Tenant));
        model.Entity(entity.ClrType).HasQueryFilter(TenantFilter, Expression.Lambda(Expression.Equal(centre, tenant), row));
    }
}

/// <summary>A table that belongs to no centre; each use is reviewed.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OfThePlatformAttribute : Attribute;
