using System.Net;

namespace Osl.Chaos.Workload;

/// <summary>What a caller saw of a call.</summary>
/// <param name="Status">Null when the connection broke or the caller gave up: whether it was done is then unknown.</param>
/// <param name="Body">The body, or why there is none.</param>
/// <param name="Reached">Whether there was anybody to call.</param>
internal sealed record Answer(HttpStatusCode? Status, TimeSpan Took, string Body, string? MediaType, TimeSpan? RetryAfter, bool Reached = true)
{
    public bool IsUnknown => Reached && Status is null;

    public bool IsSuccess => Status is { } status && (int)status is >= 200 and < 300;

    /// <summary>Refused for now: the same call may be made again.</summary>
    public bool IsForLater => Status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.InsufficientStorage or HttpStatusCode.TooManyRequests;

    public string Short => $"{(Status is { } status ? ((int)status).ToString() : "no answer")} after {Took.TotalSeconds:0.0} s: {Body[..Math.Min(Body.Length, 300)]}";
}
