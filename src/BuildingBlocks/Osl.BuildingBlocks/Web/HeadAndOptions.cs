using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Osl.BuildingBlocks.Web;

/// <summary>HEAD is answered as GET without its body, OPTIONS with the methods that a path has (RFC 9110, 9.3.2 and 9.3.7).</summary>
internal static class HeadAndOptions
{
    /// <summary>Has to stand before routing, which would look for an endpoint of HEAD.</summary>
    public static IApplicationBuilder UseHead(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await next(http);
            return;
        }

        var body = http.Response.Body;
        http.Request.Method = HttpMethods.Get;
        http.Response.Body = Stream.Null;
        try
        {
            await next(http);
        }
        finally
        {
            http.Request.Method = HttpMethods.Head;
            http.Response.Body = body;
        }
    });

    /// <summary>Routing answers 405 with Allow where a path has no such method; for OPTIONS that is the answer, not a refusal.</summary>
    public static IApplicationBuilder UseOptions(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        await next(http);
        if (HttpMethods.IsOptions(http.Request.Method) && http.Response is { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false })
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
        }
    });
}
