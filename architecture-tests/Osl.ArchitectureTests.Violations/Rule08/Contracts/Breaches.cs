using MediatR;

namespace Osl.ArchitectureTests.Violations.Rule08.Contracts;

public sealed record CommandForOthers : IRequest;

public sealed record Innocent : INotification;
