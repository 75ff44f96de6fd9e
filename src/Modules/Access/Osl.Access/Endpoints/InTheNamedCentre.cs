using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Endpoints;

/// <summary>
/// Lets the platform's operator act on the centre that the path names, one at a time: filters and row-level security then see
/// that centre alone. Staff stay in their own centre, so that another's answers 404.
/// </summary>
internal sealed class InTheNamedCentre : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var scope = context.HttpContext.RequestServices.GetRequiredService<RequestScope>();
        if (scope.Actor.Kind == ActorKind.Platform && Guid.TryParse(context.HttpContext.GetRouteValue("centreId")?.ToString(), out var centre))
        {
            scope.ActAs(scope.Actor with { Centre = new CentreId(centre) });
        }

        return next(context);
    }
}
