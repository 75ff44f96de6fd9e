using Osl.BuildingBlocks.Domain;

namespace Osl.ArchitectureTests.Violations.Rule04.Messages.Endpoints;

internal sealed record RequestWithAPeriod(string Name, Period? Period);
