using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Persistence;

namespace Osl.ArchitectureTests.Violations.Rule07.Queries;

internal sealed class Aggregate : Osl.BuildingBlocks.Domain.AggregateRoot<Osl.BuildingBlocks.Domain.CommunityId>;

internal sealed record GetOne(Guid Id) : IQuery<Done>;

internal sealed class LoadsAnAggregate(IRepository<Aggregate> repository) : IQueryHandler<GetOne, Done>
{
    public Task<Done> Handle(GetOne request, CancellationToken cancellationToken) => repository is null ? null! : Task.FromResult(Done.Value);
}

internal sealed class AddsARow(IRecords<string> rows) : IRequestHandler<GetOne, Done>
{
    public async Task<Done> Handle(GetOne request, CancellationToken cancellationToken)
    {
        await Task.Yield();
        rows.Add("read");
        return Done.Value;
    }
}

internal sealed class SavesInALambda(ModuleDbContext context) : IQueryHandler<GetOne, Done>
{
    public async Task<Done> Handle(GetOne request, CancellationToken cancellationToken)
    {
        Func<Task<int>> save = () => context.SaveChangesAsync(cancellationToken);
        await save();
        return Done.Value;
    }
}

internal sealed class Innocent(IRecords<string> rows) : IQueryHandler<GetOne, Done>
{
    public async Task<Done> Handle(GetOne request, CancellationToken cancellationToken)
    {
        await rows.List(row => row.Length > 1, cancellationToken);
        return Done.Value;
    }
}
