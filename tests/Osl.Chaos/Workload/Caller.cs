using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Osl.Chaos.Workload;

/// <summary>Somebody who has logged in, and calls the API.</summary>
/// <param name="Staff">The member of staff.</param>
/// <param name="Communities">The communities of the centre.</param>
internal sealed record Caller(HttpClient Http, string Token, Guid Centre, Guid Staff, IReadOnlyList<Guid> Communities)
{
    public static async Task<IReadOnlyList<Caller>> LogIn(HttpClient http, IEnumerable<string> addresses, CancellationToken ct)
    {
        var callers = new List<Caller>();
        foreach (var address in addresses)
        {
            using var answer = await http.PostAsJsonAsync("/api/v1/auth/sessions", new { email = address, password = Centres.Password }, ct);
            var session = JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(ct))!;
            var caller = new Caller(http, session["accessToken"]!.GetValue<string>(), default, default, []);
            var self = JsonNode.Parse((await caller.Get("auth/me", ct)).Body)!;
            var communities = JsonNode.Parse((await caller.Get("communities?limit=50", ct)).Body)!["items"]!.AsArray();
            callers.Add(caller with
            {
                Centre = self["centreId"]!.GetValue<Guid>(),
                Staff = self["staffMemberId"]!.GetValue<Guid>(),
                Communities = [.. communities.Select(one => one!["id"]!.GetValue<Guid>())],
            });
        }

        return callers;
    }

    public Task<Answer> Get(string path, CancellationToken ct) => Send(HttpMethod.Get, path, null, null, null, ct);

    public Task<Answer> Create(string path, string key, object body, CancellationToken ct) => Send(HttpMethod.Post, path, body, key, null, ct);

    public Task<Answer> Change(HttpMethod method, string path, long version, object? body, CancellationToken ct) => Send(method, path, body, null, version, ct);

    private async Task<Answer> Send(HttpMethod method, string path, object? body, string? key, long? version, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            using var request = new HttpRequestMessage(method, $"/api/v1/{path}");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
            request.Content = body is null ? null : JsonContent.Create(body);
            if (key is not null)
            {
                request.Headers.Add("Idempotency-Key", key);
            }

            if (version is { } expected)
            {
                request.Headers.TryAddWithoutValidation("If-Match", $"\"v{expected}\"");
            }

            using var answer = await Http.SendAsync(request, ct);
            var text = await answer.Content.ReadAsStringAsync(ct);
            return new Answer(answer.StatusCode, Stopwatch.GetElapsedTime(started), text, answer.Content.Headers.ContentType?.MediaType, answer.Headers.RetryAfter?.Delta);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            return new Answer(null, Stopwatch.GetElapsedTime(started), broken.Message, null, null, broken is not HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError });
        }
    }
}
