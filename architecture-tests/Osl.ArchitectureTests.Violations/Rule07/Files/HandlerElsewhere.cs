using Osl.BuildingBlocks.Application;

namespace Osl.ArchitectureTests.Violations.Rule07.Files;

internal sealed class HandlerElsewhere : ICommandHandler<ClosePlan, Done>
{
    public Task<Done> Handle(ClosePlan request, CancellationToken cancellationToken) => Task.FromResult(Done.Value);
}
