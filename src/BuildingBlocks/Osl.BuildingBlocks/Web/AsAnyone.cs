using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Web;

/// <summary>Reads what the named centre shows to everyone, as nobody: whoever asks sees the same.</summary>
public sealed class AsAnyone : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (Guid.TryParse(context.HttpContext.GetRouteValue("centreId")?.ToString(), out var centre))
        {
            context.HttpContext.RequestServices.GetRequiredService<RequestScope>().ActAs(Actor.Anonymous with { Centre = new CentreId(centre) });
        }

        return next(context);
    }
}
