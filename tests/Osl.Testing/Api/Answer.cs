using Shouldly;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Osl.Testing.Api;

/// <summary>An answer, read whole.</summary>
public sealed partial record Answer(HttpResponseMessage Response, string Body)
{
    public HttpStatusCode Status => Response.StatusCode;

    public int Code => (int)Response.StatusCode;

    public string? MediaType => Response.Content.Headers.ContentType?.MediaType;

    public JsonElement Json => field.ValueKind != JsonValueKind.Undefined ? field : field = JsonDocument.Parse(Body).RootElement;

    /// <summary>The fields at fault, as "pointer code".</summary>
    public IReadOnlyList<string> Faults =>
        [.. Json.GetProperty("errors").EnumerateArray().Select(e => $"{e.GetProperty("pointer").GetString()} {e.GetProperty("code").GetString()}")];

    /// <summary>What is wrong with this as a problem (A1), or null.</summary>
    public string? FlawAsProblem()
    {
        if (Code < 400)
        {
            return $"{Code} is no problem";
        }

        if (Code >= 500)
        {
            return $"{Code}: {Body}";
        }

        if (MediaType != "application/problem+json")
        {
            return $"{Code} came as {MediaType ?? "nothing"}: {Body}";
        }

        if (Json.GetProperty("status").GetInt32() != Code)
        {
            return $"{Code} says {Json.GetProperty("status")}";
        }

        if (!Json.GetProperty("type").GetString()!.StartsWith("urn:osl:problem:", StringComparison.Ordinal)
            || string.IsNullOrWhiteSpace(Json.GetProperty("title").GetString())
            || string.IsNullOrWhiteSpace(Json.GetProperty("traceId").GetString()))
        {
            return $"{Code} lacks type, title or traceId: {Body}";
        }

        if (Code is 400 or 422 && (Json.GetProperty("errors").GetArrayLength() == 0 || Json.GetProperty("errors").EnumerateArray().Any(Nameless)))
        {
            return $"{Code} names no field: {Body}";
        }

        return Leak().IsMatch(Body) ? $"{Code} tells of the inside: {Body}" : null;
    }

    public void ShouldBeProblem(int status)
    {
        Code.ShouldBe(status, Body);
        FlawAsProblem().ShouldBeNull();
    }

    private static bool Nameless(JsonElement error) =>
        string.IsNullOrEmpty(error.GetProperty("code").GetString()) || string.IsNullOrEmpty(error.GetProperty("detail").GetString()) || error.GetProperty("pointer").ValueKind != JsonValueKind.String;

    [GeneratedRegex(@"\.cs:line|   at \w+\.|System\.[A-Z]|Microsoft\.[A-Z]|Npgsql|SQLite|\bSELECT\b|\bINSERT\b|Exception\b", RegexOptions.NonBacktracking)]
    private static partial Regex Leak();
}

public static class Answers
{
    public static async Task<Answer> Ask(this HttpClient client, HttpRequestMessage request)
    {
        var response = await client.SendAsync(request);
        return new Answer(response, await response.Content.ReadAsStringAsync());
    }

    public static Task<Answer> Get(this HttpClient client, string path) => client.Ask(new HttpRequestMessage(HttpMethod.Get, path));
}
