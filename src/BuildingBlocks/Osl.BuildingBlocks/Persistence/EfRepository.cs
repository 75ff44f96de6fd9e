using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Persistence;

internal sealed class EfRepository<TAggregate>(ModuleContexts contexts, IServiceProvider services) : IRepository<TAggregate>
    where TAggregate : class, IAggregateRoot
{
    private readonly DbSet<TAggregate> set = contexts.For(typeof(TAggregate), services).Set<TAggregate>();

    public Task<TAggregate?> Find<TId>(TId id, CancellationToken ct)
        where TId : struct, ITypedId<TId> =>
        set.FirstOrDefaultAsync(aggregate => EF.Property<TId>(aggregate, "Id").Equals(id), ct);

    public Task<TAggregate?> Find(ISpecification<TAggregate> specification, CancellationToken ct) =>
        set.Satisfying(specification).FirstOrDefaultAsync(ct);

    public Task<List<TAggregate>> List(ISpecification<TAggregate> specification, CancellationToken ct) =>
        set.Satisfying(specification).ToListAsync(ct);

    public void Add(TAggregate aggregate) => set.Add(aggregate);

    public void Remove(TAggregate aggregate) => set.Remove(aggregate);
}

internal sealed class EfRecords<TRecord>(ModuleContexts contexts, IServiceProvider services) : IRecords<TRecord>
    where TRecord : class
{
    private readonly ModuleDbContext context = contexts.For(typeof(TRecord), services);

    private DbSet<TRecord> Set => context.Set<TRecord>();

    public async Task<TRecord?> Find(Expression<Func<TRecord, bool>> which, CancellationToken ct) =>
        Present(which) ?? await Set.FirstOrDefaultAsync(which, ct);

    public Task<List<TRecord>> List(Expression<Func<TRecord, bool>> which, CancellationToken ct) => Set.Where(which).ToListAsync(ct);

    public void Add(TRecord record) => Set.Add(record);

    public void Remove(TRecord record) => Set.Remove(record);

    /// <summary>What was added just now is not in the database yet. Looked for where there is something: to compile the question costs more than to ask it.</summary>
    private TRecord? Present(Expression<Func<TRecord, bool>> which) =>
        context.ChangeTracker.Entries<TRecord>().Any() ? Set.Local.AsQueryable().FirstOrDefault(which) : null;
}
