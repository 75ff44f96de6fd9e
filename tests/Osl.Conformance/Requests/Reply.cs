using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Osl.Conformance.Requests;

/// <summary>What came back; status 0 where the connection was closed instead.</summary>
internal sealed record Reply(int Status, string Body, string Headers, string? MediaType, string? ETag, string? Location, TimeSpan Took)
{
    /// <summary>The body as JSON; null where it is none.</summary>
    public JsonElement? Json => json ??= Parse();

    private JsonElement? json;

    public static async Task<Reply> To(HttpClient http, Draft draft)
    {
        var watch = Stopwatch.StartNew();
        using var request = draft.Message();
        try
        {
            using var response = await http.SendAsync(request);
            var body = await response.Content.ReadAsByteArrayAsync();
            return new Reply(
                (int)response.StatusCode,
                Encoding.UTF8.GetString(body),
                $"{response.Headers}{response.Content.Headers}",
                response.Content.Headers.ContentType?.MediaType,
                response.Headers.TryGetValues("ETag", out var tags) ? tags.First() : null,
                response.Headers.Location?.OriginalString,
                watch.Elapsed);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
        {
            return new Reply(0, e.Message, "", null, null, null, watch.Elapsed);
        }
    }

    private JsonElement? Parse()
    {
        try
        {
            return Body.Length > 0 ? JsonDocument.Parse(Body).RootElement : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
