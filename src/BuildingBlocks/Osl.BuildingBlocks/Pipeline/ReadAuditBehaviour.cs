using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Persistence;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Pipeline;

/// <summary>Writes down who read whose personal data, before the answer leaves (CUS Act Art. 50).</summary>
internal sealed class ReadAuditBehaviour<TQuery, TResponse>(ModuleContexts contexts, IServiceProvider services, RequestScope scope, IIdSource ids, TimeProvider clock)
    : IPipelineBehavior<TQuery, TResponse>
    where TQuery : IQuery<TResponse>
{
    public async Task<TResponse> Handle(TQuery request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var response = await next();
        var told = PeopleIn(response);
        if (told.Count > 0)
        {
            var context = contexts.For(typeof(TQuery), services);
            var now = clock.GetUtcNow();
            context.AddRange(told.Distinct().Select(one => AuditEntries.Of(scope, ids.Next(), now, AuditAccess.Read, one.Subject, one.Id)));
            using (await context.Dialect.EnterWrite(cancellationToken))
            {
                // A transaction of its own: the tenant is then set once for it, and not in front of each command, whose row count it would hide.
                await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
                await context.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            }
        }

        return response;
    }

    private static IReadOnlyCollection<(string Subject, Guid Id)> PeopleIn(TResponse response) => response switch
    {
        ITellsPersonalData one => [.. ToldBy(one)],
        IPage page => [.. page.Rows.OfType<ITellsPersonalData>().SelectMany(ToldBy)],
        IEnumerable<ITellsPersonalData> several => [.. several.SelectMany(ToldBy)],
        _ => [],
    };

    private static IEnumerable<(string Subject, Guid Id)> ToldBy(ITellsPersonalData response) => response.PeopleTold.Select(id => (response.SubjectTold, id));
}
