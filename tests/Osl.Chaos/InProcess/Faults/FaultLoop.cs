using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.Chaos.InProcess.State;
using Osl.Testing.Api;

namespace Osl.Chaos.InProcess.Faults;

/// <summary>
/// Stands between a story's clients and the host. The first time that the story uses an operation that writes, its n-th
/// database command fails, for every n, until it succeeds; after each failure the database stands as before or as after.
/// </summary>
internal sealed class FaultLoop(FaultHost host, Ledger ledger, Agreement agreement, Verdict verdict, Strikes strikes)
{
    private const int MostFaults = 1_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HashSet<string> through = [];
    private readonly SemaphoreSlim one = new(1, 1);
    private OperationPaths? paths;

    /// <summary>The operations that were taken through all their failures to a success.</summary>
    public IReadOnlySet<string> Through => through;

    public int MostCommandsOfOne { get; private set; }

    public void Watch(ApiDocument document) => paths = new OperationPaths(document);

    public DelegatingHandler NewHandler() => new Handler(this);

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request, Func<HttpRequestMessage, Task<HttpResponseMessage>> send)
    {
        if (paths?.OperationOf(request) is not { IsRead: false } operation || through.Contains(operation.Id))
        {
            return await send(request);
        }

        await one.WaitAsync();
        try
        {
            var copy = await Copy.Of(request);
            return await Loop(operation, copy, send);
        }
        finally
        {
            one.Release();
        }
    }

    private async Task<HttpResponseMessage> Loop(Operation operation, Copy request, Func<HttpRequestMessage, Task<HttpResponseMessage>> send)
    {
        var (done, commands, stored) = (false, 0, await agreement.StoredAnswers());
        foreach (var fault in strikes.Faults().Take(MostFaults))
        {
            await host.Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);
            var before = await ledger.Snap();
            var answer = await Ask(request, fault, send);
            while (answer is { StatusCode: HttpStatusCode.TooManyRequests } && !fault.Fired)
            {
                // The guard against guessing takes so many tries for guesses; it lets go by itself.
                host.Clock.Advance(answer.Headers.RetryAfter!.Delta!.Value);
                fault.Wait();
                answer = await Ask(request, fault, send);
            }

            var moved = (await ledger.Snap()).Against(before);
            commands = Math.Max(commands, fault.Seen);
            if (!fault.Fired)
            {
                MostCommandsOfOne = Math.Max(MostCommandsOfOne, commands);
                return await Finish(operation, request, answer!, done, await agreement.StoredAnswers() - stored, send);
            }

            verdict.Exercise();
            Judge(operation, fault, answer);
            if (moved.Count > 0)
            {
                Require(!done || !operation.NeedsIdempotencyKey, operation, fault, $"a repeat of what was done changed {string.Join(", ", moved)}");
                Require(fault.Kind != FaultKind.Exception || answer is { IsSuccessStatusCode: true }, operation, fault, $"it failed before anything could be saved, and {string.Join(", ", moved)} changed");
                done = true;
                await Agree(operation, fault);
            }

            if (answer is { IsSuccessStatusCode: true })
            {
                // What failed does not matter to the caller, such as a look at a cache.
                return await Finish(operation, request, answer, done, await agreement.StoredAnswers() - stored, send);
            }
        }

        verdict.Violated($"{operation.Id} did not come to its end in {MostFaults} tries");
        return new HttpResponseMessage(HttpStatusCode.LoopDetected);
    }

    private async Task<HttpResponseMessage?> Ask(Copy request, Fault fault, Func<HttpRequestMessage, Task<HttpResponseMessage>> send)
    {
        try
        {
            return await send(request.Again(host.Arm(fault)));
        }
        catch (Exception gone) when (fault.Kind == FaultKind.Cancellation && gone is OperationCanceledException or IOException or HttpRequestException)
        {
            return null;
        }
        finally
        {
            await fault.Over.Task.WaitAsync(Patience);
        }
    }

    /// <summary>The request was answered without meeting a fault any more.</summary>
    private async Task<HttpResponseMessage> Finish(Operation operation, Copy request, HttpResponseMessage answer, bool done, long stored, Func<HttpRequestMessage, Task<HttpResponseMessage>> send)
    {
        if (!answer.IsSuccessStatusCode && !done)
        {
            // The story's own business, such as a reference that the events have not brought yet.
            return answer;
        }

        through.Add(operation.Id);
        verdict.Round();
        await Agree(operation, null);
        if (operation.NeedsIdempotencyKey)
        {
            Require(answer.IsSuccessStatusCode, operation, null, $"the same key was answered {(int)answer.StatusCode} in the end: {await answer.Content.ReadAsStringAsync()}");
            Require(stored == 1, operation, null, $"{stored} answers were stored for one key");
            await host.Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);
            var before = await ledger.Snap();
            var again = await send(request.Again());
            Require(again.StatusCode == answer.StatusCode && await again.Content.ReadAsStringAsync() == await answer.Content.ReadAsStringAsync(), operation, null, "a repeat under the key was answered otherwise");
            Require((await ledger.Snap()).Against(before).Count == 0, operation, null, "a repeat under the key changed something");
            return answer;
        }

        // It was done, and its answer was lost: the story goes on from there.
        return answer.IsSuccessStatusCode ? answer : new HttpResponseMessage(HttpStatusCode.NoContent) { RequestMessage = answer.RequestMessage };
    }

    private void Judge(Operation operation, Fault fault, HttpResponseMessage? answer)
    {
        if (fault.Kind == FaultKind.Cancellation || answer is null or { IsSuccessStatusCode: true })
        {
            return;
        }

        var status = (int)answer.StatusCode;
        Require(status is 503 or 507 or (>= 400 and < 500), operation, fault, $"it was answered {status}");
        Require(operation.Responses.ContainsKey(status), operation, fault, $"{status} is not in the document");
        Require(status != 503 || answer.Headers.RetryAfter is not null, operation, fault, "503 came without Retry-After");
    }

    private async Task Agree(Operation operation, Fault? fault)
    {
        await host.Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);
        foreach (var flaw in await agreement.Flaws())
        {
            Require(false, operation, fault, flaw);
        }
    }

    private void Require(bool holds, Operation operation, Fault? fault, string otherwise) => verdict.Require(holds, $"{operation.Id}, {fault?.ToString() ?? "in the end"}: {otherwise}");

    private sealed class Handler(FaultLoop loop) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            loop.Send(request, again => base.SendAsync(again, cancellationToken));
    }

    /// <summary>A request that can be sent as often as it takes.</summary>
    private sealed record Copy(HttpMethod Method, Uri Uri, byte[]? Body, string? MediaType, IReadOnlyList<KeyValuePair<string, IEnumerable<string>>> Headers)
    {
        public static async Task<Copy> Of(HttpRequestMessage request) => new(
            request.Method,
            request.RequestUri!,
            request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(),
            request.Content?.Headers.ContentType?.ToString(),
            [.. request.Headers]);

        public HttpRequestMessage Again(params (string Name, string Value)[] more)
        {
            var request = new HttpRequestMessage(Method, Uri);
            foreach (var header in Headers)
            {
                request.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            foreach (var (name, value) in more)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }

            // Each try comes from elsewhere: the guard against guessing is not what is tried here.
            request.Headers.TryAddWithoutValidation("X-Forwarded-For", $"203.0.113.{Random.Shared.Next(1, 255)}");
            if (Body is not null)
            {
                request.Content = new ByteArrayContent(Body);
                request.Content.Headers.TryAddWithoutValidation("Content-Type", MediaType);
            }

            return request;
        }
    }
}
