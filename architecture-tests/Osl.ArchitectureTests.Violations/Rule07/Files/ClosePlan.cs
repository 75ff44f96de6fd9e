using Osl.BuildingBlocks.Application;

namespace Osl.ArchitectureTests.Violations.Rule07.Files;

internal sealed record ClosePlan(Guid Id) : ICommand<Done>;
