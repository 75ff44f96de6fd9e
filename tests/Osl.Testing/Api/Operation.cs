using System.Text.Json;
using System.Text.Json.Nodes;

namespace Osl.Testing.Api;

/// <summary>One operation of the API, as its document describes it.</summary>
public sealed class Operation(ApiDocument document, string path, HttpMethod method, JsonElement json)
{
    public string Id { get; } = json.TryGetProperty("operationId", out var id) ? id.GetString()! : $"{method} {path}";

    public string Path { get; } = path;

    public HttpMethod Method { get; } = method;

    public JsonElement Json { get; } = json;

    public ApiDocument Document { get; } = document;

    public bool IsRead => Method == HttpMethod.Get;

    /// <summary>Whether the document asks for a bearer token.</summary>
    public bool IsSecured => Json.TryGetProperty("security", out var security)
        ? security.GetArrayLength() > 0
        : Document.Root.TryGetProperty("security", out var common) && common.GetArrayLength() > 0;

    public IReadOnlyList<Parameter> Parameters => field ??= Json.TryGetProperty("parameters", out var parameters)
        ? [.. parameters.EnumerateArray().Select(Document.Resolve).Select(p => new Parameter(
            p.GetProperty("name").GetString()!,
            p.GetProperty("in").GetString()!,
            p.TryGetProperty("required", out var required) && required.GetBoolean(),
            Document.Resolve(p.GetProperty("schema"))))]
        : [];

    public IReadOnlyDictionary<int, JsonElement> Responses => field ??= Json.GetProperty("responses").EnumerateObject()
        .ToDictionary(response => int.Parse(response.Name), response => Document.Resolve(response.Value));

    /// <summary>A list that is paged.</summary>
    public bool IsList => IsRead && Has("query", "limit");

    public bool NeedsIfMatch => Has("header", "If-Match");

    public bool NeedsIdempotencyKey => Has("header", "Idempotency-Key");

    public bool HasBody => Json.TryGetProperty("requestBody", out _);

    /// <summary>The media type object of the JSON body.</summary>
    public JsonElement? BodyMedia => HasBody ? Document.Resolve(Json.GetProperty("requestBody")).GetProperty("content").GetProperty("application/json") : null;

    public JsonElement? BodySchema => BodyMedia is { } media ? Document.Resolve(media.GetProperty("schema")) : null;

    /// <summary>The example that the document gives of the body; a fresh copy, to be changed.</summary>
    public JsonObject BodyExample() => BodyMedia is { } media
        ? ExampleOf(media) ?? throw new InvalidOperationException($"{Id}: the body has no example.")
        : throw new InvalidOperationException($"{Id} takes no body.");

    public bool Has(string place, string name) => Parameters.Any(p => p.In == place && p.Name == name);

    public override string ToString() => Id;

    private JsonObject? ExampleOf(JsonElement media) =>
        media.TryGetProperty("example", out var example) || Document.Resolve(media.GetProperty("schema")).TryGetProperty("example", out example)
            ? JsonNode.Parse(example.GetRawText()) as JsonObject
            : null;
}

public sealed record Parameter(string Name, string In, bool Required, JsonElement Schema);
