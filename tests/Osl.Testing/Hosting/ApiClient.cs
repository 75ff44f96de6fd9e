using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Osl.Testing.Hosting;

/// <summary>Talks to the API as a front end does: bodies and answers as plain JSON, paths under /api/v1.</summary>
public sealed class ApiClient
{
    private readonly HttpClient http;

    public ApiClient(HttpClient http, string? token)
    {
        this.http = http;
        if (token is not null)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
    }

    public HttpClient Http => http;

    /// <summary>Asks for answers in a language: pl or en.</summary>
    public ApiClient In(string language)
    {
        http.DefaultRequestHeaders.AcceptLanguage.Clear();
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return this;
    }

    public Task<ApiAnswer> Get(string path, string? ifNoneMatch = null) => Send(HttpMethod.Get, path, null, ("If-None-Match", ifNoneMatch));

    /// <summary>A creation, with an Idempotency-Key of its own unless one is given.</summary>
    public Task<ApiAnswer> Create(string path, object body, string? key = null) => Send(HttpMethod.Post, path, body, ("Idempotency-Key", key ?? Guid.NewGuid().ToString()));

    public Task<ApiAnswer> Post(string path, object? body = null, string? ifMatch = null) => Send(HttpMethod.Post, path, body, ("If-Match", ifMatch));

    public Task<ApiAnswer> Put(string path, object body, string? ifMatch = null) => Send(HttpMethod.Put, path, body, ("If-Match", ifMatch));

    public Task<ApiAnswer> Patch(string path, object body, string? ifMatch = null) => Send(HttpMethod.Patch, path, body, ("If-Match", ifMatch));

    public Task<ApiAnswer> Delete(string path, string? ifMatch = null) => Send(HttpMethod.Delete, path, null, ("If-Match", ifMatch));

    /// <summary>Any request; a body that is a string is sent as it stands.</summary>
    public async Task<ApiAnswer> Send(HttpMethod method, string path, object? body, params (string Name, string? Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path.StartsWith('/') ? path : $"/api/v1/{path}");
        request.Content = body switch
        {
            null => null,
            HttpContent content => content,
            string raw => new StringContent(raw, new MediaTypeHeaderValue("application/json")),
            _ => JsonContent.Create(body),
        };
        foreach (var (name, value) in headers)
        {
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var json = text.Length > 0 && response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true ? JsonNode.Parse(text) : null;
        return new ApiAnswer(
            (int)response.StatusCode,
            json,
            text,
            response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
    }
}

/// <summary>What came back.</summary>
public sealed record ApiAnswer(int Status, JsonNode? Json, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public string? ETag => Headers.GetValueOrDefault("ETag");

    /// <summary>The id of what was created.</summary>
    public Guid Id => Json!["id"]!.GetValue<Guid>();

    /// <summary>The codes of the errors of a problem.</summary>
    public IReadOnlyList<string> Codes => [.. Errors.Select(error => error!["code"]!.GetValue<string>())];

    public IReadOnlyList<string> Pointers => [.. Errors.Select(error => error!["pointer"]!.GetValue<string>())];

    public JsonNode this[string field] => Json![field] ?? throw new KeyNotFoundException($"No {field} in {Text}");

    /// <summary>The answer itself when it has this status; otherwise the test fails and shows the answer.</summary>
    public ApiAnswer Expect(int status) =>
        Status == status ? this : throw new Xunit.Sdk.XunitException($"Expected {status}, got {Status}: {Text}{HostFailures.Behind(Text)}");

    private JsonArray Errors => Json?["errors"]?.AsArray() ?? [];
}
