using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Osl.BuildingBlocks.Application;

namespace Osl.BuildingBlocks.Web;

/// <summary>Answers as the API gives them.</summary>
public static class Respond
{
    /// <summary>201 with where the new thing is, and its ETag.</summary>
    /// <param name="collection">The path of its collection under /api/v1, such as "communities".</param>
    public static IResult Created(Created created, string collection) => new CreatedAnswer(created, $"/api/v1/{collection}/{created.Id}");

    /// <summary>204 with the new ETag.</summary>
    public static IResult Changed(Changed changed) => new ChangedAnswer(changed);

    /// <summary>200 with the ETag, or 304 where the caller has this version.</summary>
    public static IResult Found<T>(T response)
        where T : IVersioned => new FoundAnswer<T>(response);

    /// <summary>200 with a page, the link to the next one in the body and in the Link header.</summary>
    public static IResult Listed<T>(Page<T> page) => new PageAnswer<T>(page, null);

    /// <summary>200 with the tag, or 304 where the caller has this content.</summary>
    public static IResult Found<T>(Tagged<T> response)
        where T : class => new TaggedAnswer(response.Tag, response.Content is { } content ? http => http.Response.WriteAsJsonAsync(content, OslJson.Options, http.RequestAborted) : null);

    /// <summary>200 with a page and its tag, or 304 where the caller has this page.</summary>
    /// <param name="shape">What is answered with in place of the page alone, where its rows are whole.</param>
    public static IResult Listed<T>(Tagged<Page<T>> page, Func<Page<T>, object>? shape = null) =>
        new TaggedAnswer(page.Tag, page.Content is { } content ? new PageAnswer<T>(content, shape).ExecuteAsync : null);

    /// <summary>200 with a text and its tag, or 304 where the caller has this text.</summary>
    public static IResult Text(Tagged<string> text, string mediaType) => new TaggedAnswer(
        text.Tag,
        text.Content is { } content
            ? http =>
            {
                http.Response.ContentType = $"{mediaType}; charset=utf-8";
                return http.Response.WriteAsync(content, http.RequestAborted);
            }
            : null);

    private sealed class TaggedAnswer(string tag, Func<HttpContext, Task>? write) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ETag = tag;
            if (write is not null)
            {
                return write(httpContext);
            }

            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
    }

    private sealed class CreatedAnswer(Created created, string location) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status201Created;
            httpContext.Response.Headers.Location = location;
            httpContext.Response.Headers.ETag = ETags.Of(created.Version);
            return httpContext.Response.WriteAsJsonAsync(created, OslJson.Options, httpContext.RequestAborted);
        }
    }

    private sealed class ChangedAnswer(Changed changed) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status204NoContent;
            httpContext.Response.Headers.ETag = ETags.Of(changed.Version);
            return Task.CompletedTask;
        }
    }

    private sealed class FoundAnswer<T>(T response) : IResult
        where T : IVersioned
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var tag = ETags.Of(response.Version);
            httpContext.Response.Headers.ETag = tag;
            if (httpContext.Request.Headers.IfNoneMatch.Any(known => known is not null && (known == "*" || known.Contains(tag, StringComparison.Ordinal))))
            {
                httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }

            return httpContext.Response.WriteAsJsonAsync(response, OslJson.Options, httpContext.RequestAborted);
        }
    }

    private sealed class PageAnswer<T>(Page<T> page, Func<Page<T>, object>? shape) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var fields = SparseFields.Asked<T>(httpContext.Request);
            var answer = page;
            if (page.Next is { } cursor)
            {
                var link = NextLink(httpContext.Request, cursor);
                httpContext.Response.Headers.Link = $"<{link}>; rel=\"next\"";
                answer = page with { Next = link };
            }

            return fields is null
                ? httpContext.Response.WriteAsJsonAsync(shape?.Invoke(answer) ?? answer, OslJson.Options, httpContext.RequestAborted)
                : httpContext.Response.WriteAsJsonAsync(
                    new Page<JsonObject>([.. answer.Items.Select(row => SparseFields.Of(row, fields))], answer.Next, answer.TotalCount), OslJson.Options, httpContext.RequestAborted);
        }

        private static string NextLink(HttpRequest request, string cursor)
        {
            var query = QueryString.Create(request.Query.Where(pair => pair.Key != "cursor").SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value)));
            return $"{request.Scheme}://{request.Host}{request.PathBase}{request.Path}{query.Add("cursor", cursor)}";
        }
    }
}
