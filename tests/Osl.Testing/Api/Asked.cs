using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Osl.Testing.Api;

/// <summary>Makes a well-formed request for an operation; tests then spoil one thing of it.</summary>
public static class Asked
{
    public static HttpRequestMessage Request(this Operation operation, IReadOnlyDictionary<string, string>? pathValues = null, JsonNode? body = null, string query = "")
    {
        var path = operation.Parameters.Where(p => p.In == "path").Aggregate(operation.Path, (at, p) =>
            at.Replace($"{{{p.Name}}}", Uri.EscapeDataString(pathValues?.GetValueOrDefault(p.Name) ?? Stranger(p))));
        var required = operation.Parameters.Where(p => p is { In: "query", Required: true }).Select(p => $"{p.Name}={Uri.EscapeDataString(Stranger(p))}");
        var all = string.Join('&', [.. required, .. query.Length > 0 ? [query] : Array.Empty<string>()]);
        var request = new HttpRequestMessage(operation.Method, all.Length > 0 ? $"{path}?{all}" : path);
        if (operation.NeedsIfMatch)
        {
            request.Headers.TryAddWithoutValidation("If-Match", "\"v1\"");
        }

        if (operation.NeedsIdempotencyKey)
        {
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        }

        if (operation.HasBody)
        {
            request.Content = Json((body ?? operation.BodyExample()).ToJsonString());
        }

        return request;
    }

    public static ByteArrayContent Json(string text) => Raw(Encoding.UTF8.GetBytes(text), "application/json");

    public static ByteArrayContent Raw(byte[] bytes, string? mediaType)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = mediaType is null ? null : MediaTypeHeaderValue.Parse(mediaType);
        return content;
    }

    /// <summary>A value of the right shape that nothing has.</summary>
    private static string Stranger(Parameter parameter)
    {
        string Text(string name) => parameter.Schema.TryGetProperty(name, out var value) ? value.ToString() : "";
        if (parameter.Schema.TryGetProperty("enum", out var values))
        {
            return values[0].GetString()!;
        }

        return (Text("type"), Text("format")) switch
        {
            ("integer", _) => "1",
            (_, "date") => "2026-05-01",
            (_, "date-time") => "2026-05-01T10:00:00Z",
            (_, "uuid") => Guid.NewGuid().ToString(),
            _ => "nothing",
        };
    }
}
