using Osl.BuildingBlocks.Application;

namespace Osl.ArchitectureTests.Violations.Rule07.Files;

internal sealed record Innocent : ICommand<Done>;

internal sealed class InnocentHandler : ICommandHandler<Innocent, Done>
{
    public Task<Done> Handle(Innocent request, CancellationToken cancellationToken) => Task.FromResult(Done.Value);
}
