using MediatR;
using Osl.BuildingBlocks.Application;

namespace Osl.ArchitectureTests.Violations.Rule07.Handlers;

internal sealed record Unanswered : ICommand<Done>;

internal sealed record AnsweredTwice : ICommand<Done>;

internal sealed class FirstHandler : IRequestHandler<AnsweredTwice, Done>
{
    public Task<Done> Handle(AnsweredTwice request, CancellationToken cancellationToken) => Task.FromResult(Done.Value);
}

internal sealed class SecondHandler : ICommandHandler<AnsweredTwice, Done>
{
    public Task<Done> Handle(AnsweredTwice request, CancellationToken cancellationToken) => Task.FromResult(Done.Value);
}
