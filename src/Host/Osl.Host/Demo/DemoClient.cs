using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Osl.BuildingBlocks.Web;

namespace Osl.Host.Demo;

/// <summary>A person of the story at the API: what they send, and the ETags that they know.</summary>
/// <param name="etags">By where a thing is read. One that has gone stale is refused by the API, and read again.</param>
internal sealed class DemoClient(HttpClient http, string token, string prefix, ConcurrentDictionary<string, string> etags)
{
    /// <summary>Creates a thing; its id follows from the key.</summary>
    public async Task<Guid> Create(string path, string key, object body)
    {
        using var request = Request(HttpMethod.Post, path, body);
        request.Headers.Add("Idempotency-Key", $"{prefix}/{key}");
        var answer = await Send(request);
        return answer!["id"]!.GetValue<Guid>();
    }

    /// <summary>Changes a thing, as it stands now.</summary>
    /// <param name="thing">Where the thing is read, for its ETag.</param>
    public async Task Change(HttpMethod method, string thing, string path, object? body = null)
    {
        var answer = etags.TryGetValue(thing, out var known) ? await Try(method, path, body, known) : null;
        if (answer is null or { StatusCode: HttpStatusCode.PreconditionFailed })
        {
            answer?.Dispose();
            answer = await Try(method, path, body, await ETagOf(thing));
        }

        using (answer)
        {
            await Accept(answer);
            etags[thing] = answer.Headers.ETag?.Tag ?? throw new InvalidOperationException($"{path} answers without an ETag.");
        }
    }

    /// <summary>Does what asks for no version, and may be done again.</summary>
    public Task Post(string path, object body) => Send(Request(HttpMethod.Post, path, body));

    public Task<JsonNode?> Get(string path) => Send(Request(HttpMethod.Get, path, null));

    private async Task<HttpResponseMessage> Try(HttpMethod method, string path, object? body, string etag)
    {
        using var request = Request(method, path, body);
        request.Headers.TryAddWithoutValidation("If-Match", etag);
        return await http.SendAsync(request);
    }

    private async Task<string> ETagOf(string thing)
    {
        using var response = await http.SendAsync(Request(HttpMethod.Get, thing, null));
        return response.Headers.ETag?.Tag ?? throw new InvalidOperationException($"{thing} has no ETag.");
    }

    private HttpRequestMessage Request(HttpMethod method, string path, object? body)
    {
        var request = new HttpRequestMessage(method, $"/api/v1/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = body is null ? null : JsonContent.Create(body, options: OslJson.Options);
        return request;
    }

    private async Task<JsonNode?> Send(HttpRequestMessage request)
    {
        using var response = await http.SendAsync(request);
        return await Accept(response);
    }

    private static async Task<JsonNode?> Accept(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode
            ? text.Length > 0 ? JsonNode.Parse(text) : null
            : throw new InvalidOperationException($"The demo step {response.RequestMessage?.Method} {response.RequestMessage?.RequestUri} was refused: {text}");
    }
}
