using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Osl.BuildingBlocks.Localization;

namespace Osl.BuildingBlocks.Web;

/// <summary>An error as RFC 9457 has it. Every status of 400 and above has this body.</summary>
/// <param name="Type">Stable name of the kind of problem: urn:osl:problem:…; docs/problems.md explains each.</param>
/// <param name="Title">The kind of problem, in the caller's language.</param>
/// <param name="Status">The HTTP status again.</param>
/// <param name="Detail">What happened this time, where there is more to say.</param>
/// <param name="TraceId">W3C trace id: what to quote when asking for help.</param>
/// <param name="Errors">The fields at fault, each with its pointer and code.</param>
public sealed record Problem(string Type, string Title, int Status, string? Detail, string TraceId, IReadOnlyList<FieldError> Errors)
{
    public const string MediaType = "application/problem+json";

    /// <summary>The kind of problem that a status alone tells.</summary>
    public static string NameOf(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "unauthenticated",
        StatusCodes.Status403Forbidden => "forbidden",
        StatusCodes.Status404NotFound => "not-found",
        StatusCodes.Status405MethodNotAllowed => "method-not-allowed",
        StatusCodes.Status406NotAcceptable => "not-acceptable",
        StatusCodes.Status413PayloadTooLarge => "too-large",
        StatusCodes.Status415UnsupportedMediaType => "unsupported-media-type",
        StatusCodes.Status429TooManyRequests => "too-many-requests",
        StatusCodes.Status503ServiceUnavailable => "unavailable",
        StatusCodes.Status507InsufficientStorage => "storage-full",
        StatusCodes.Status412PreconditionFailed => "stale-version",
        StatusCodes.Status428PreconditionRequired => "precondition-required",
        _ => status < 500 ? "bad-request" : "internal-error",
    };
}

/// <summary>Writes problems: for exceptions, and for statuses that the framework answers without a body.</summary>
public sealed partial class ProblemWriter(ProblemCatalogue catalogue, Texts texts, ILogger<ProblemWriter> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        var failure = catalogue.Find(exception);
        if (failure is null)
        {
            Unforeseen(log, exception, httpContext.Request.Method, httpContext.GetEndpoint()?.DisplayName);
            failure = new Failure(StatusCodes.Status500InternalServerError, "internal-error", []);
        }

        await Write(httpContext, failure);
        return true;
    }

    /// <summary>Gives a status its body.</summary>
    public Task WriteStatus(HttpContext http, int status) => Write(http, new Failure(status, Problem.NameOf(status), []));

    public async Task Write(HttpContext http, Failure failure)
    {
        http.Response.StatusCode = failure.Status;
        if (failure.RetryAfter is { } wait)
        {
            http.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        var problem = new Problem(
            $"urn:osl:problem:{failure.Name}",
            texts.Of($"problem.{failure.Name}"),
            failure.Status,
            failure.Detail,
            Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier,
            failure.Errors);
        await http.Response.WriteAsJsonAsync(problem, OslJson.Options, Problem.MediaType, http.RequestAborted);
    }

    [LoggerMessage(EventId = 5000, Level = LogLevel.Error, Message = "Unforeseen failure of {Method} {Endpoint}")]
    private static partial void Unforeseen(ILogger log, Exception failure, string method, string? endpoint);
}
