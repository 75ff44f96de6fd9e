using MediatR;
using Osl.ArchitectureTests.Violations.Rule04.Messages.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.ArchitectureTests.Violations.Rule04.Messages.Endpoints;

internal sealed record Body(string Name, Period? Period);

internal static class BindsAPeriod
{
    public static string Post(Body body) => body.Name;
}

internal static class BindsACommandWithAnId
{
    public static Func<CommandWithAnId, string> Post(IMediator mediator) => body => body.ToString() + mediator;
}

internal static class InnocentEndpoints
{
    public static Task<PlainResponse> Post(Innocent body, IMediator mediator) => mediator.Send(body);
}
