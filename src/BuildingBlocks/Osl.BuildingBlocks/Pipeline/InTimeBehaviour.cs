using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Persistence;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Pipeline;

/// <summary>Tells a caller within five seconds that the database is silent. What was begun for it keeps the request's services until it ends.</summary>
internal sealed class InTimeBehaviour<TMessage, TResponse>(IHttpContextAccessor http, RequestScope scope, IDatabaseDialect dialect) : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IRequest<TResponse>
{
    public Task<TResponse> Handle(TMessage request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        // What a caller waits for is the message of its endpoint, not those that this one sends.
        if (scope.IsWaitedFor || http.HttpContext is not { } call || call.RequestServices.GetService<RequestScope>() != scope)
        {
            return next();
        }

        scope.IsWaitedFor = true;
        QueryTime.Limit(request is IQuery<TResponse>);
        var work = next();
        return work.IsCompleted ? work : Wait(call, work, cancellationToken);
    }

    private async Task<TResponse> Wait(HttpContext call, Task<TResponse> work, CancellationToken ct)
    {
        try
        {
            return await InTime.Wait(work, dialect, ct);
        }
        finally
        {
            if (!work.IsCompleted)
            {
                Abandon(call, work);
            }
        }
    }

    private static void Abandon(HttpContext call, Task work)
    {
        // The next request would wait behind it on the same connection.
        call.Response.OnStarting(() =>
        {
            call.Response.Headers.Connection = "close";
            return Task.CompletedTask;
        });
        call.Response.OnCompleted(() => work.ContinueWith(done => _ = done.Exception, TaskScheduler.Default));
    }
}
