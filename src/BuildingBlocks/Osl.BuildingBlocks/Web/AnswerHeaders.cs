using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace Osl.BuildingBlocks.Web;

/// <summary>The headers of every answer. They are set when it starts, because a failure clears what was set before.</summary>
internal static class AnswerHeaders
{
    public static IApplicationBuilder UseAnswerHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.CacheControl = "no-store";
            headers.Pragma = default;
            headers.Expires = default;
            headers.Append("Vary", "Accept-Language");
            headers.ContentLanguage = http.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture.Name;
            return Task.CompletedTask;
        });
        return next(http);
    });
}
