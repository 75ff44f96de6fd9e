using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Web;

/// <summary>Asks every creation for an Idempotency-Key (draft-ietf-httpapi-idempotency-key-header), so that no client repeats one by accident.</summary>
internal sealed class IdempotencyKeyFilter : IEndpointFilter
{
    public const string Header = "Idempotency-Key";

    public const int MaximumLength = 255;

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var values = context.HttpContext.Request.Headers[Header];
        if (values.Count != 1 || string.IsNullOrWhiteSpace(values[0]))
        {
            throw new InvalidFieldException("#" + Header, "required");
        }

        if (values[0]!.Length > MaximumLength)
        {
            throw new InvalidFieldException("#" + Header, "too_long", MaximumLength);
        }

        context.HttpContext.RequestServices.GetRequiredService<RequestScope>().IdempotencyKey = values[0];
        return next(context);
    }
}
