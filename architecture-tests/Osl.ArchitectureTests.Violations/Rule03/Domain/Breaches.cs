using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Osl.ArchitectureTests.Violations.Rule03.Domain;

internal sealed class AggregateThatPublishes
{
    public static async Task Approve(IMediator mediator, INotification approved) => await mediator.Publish(approved);
}

internal sealed class RuleWithAQuery
{
    public static Task<bool> Holds(IQueryable<string> names) => names.AnyAsync(name => name.Length > 3);
}

internal sealed record Innocent(DateOnly Day);
