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
            headers.CacheControl = MayBeKept(http) is { } seconds ? $"public, max-age={seconds}" : "no-store";
            headers.Pragma = default;
            headers.Expires = default;
            headers.Append("Vary", "Accept-Language");
            headers.ContentLanguage = http.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture.Name;
            return Task.CompletedTask;
        });
        return next(http);
    });

    /// <summary>For how long anybody may keep the answer: only one that is the same for all.</summary>
    private static int? MayBeKept(HttpContext http) =>
        http.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified ? http.GetEndpoint()?.Metadata.GetMetadata<SharedAnswer>()?.Seconds : null;
}

/// <summary>Marks an operation whose answer is the same for everybody, so that anybody may keep it for some seconds.</summary>
public sealed record SharedAnswer(int Seconds);
