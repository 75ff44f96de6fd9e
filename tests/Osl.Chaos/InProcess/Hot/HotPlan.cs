using System.Collections.Concurrent;
using Osl.Testing.Hosting;

namespace Osl.Chaos.InProcess.Hot;

/// <summary>A draft that everybody adds goals to, without a version, some of them twice under one key: each goal stands once.</summary>
internal sealed class HotPlan(ApiClient reader, Guid id, Guid community) : IHotThing
{
    private const int Enough = 20;
    private const int MostTries = 3;
    private static readonly TimeSpan PauseBetweenTries = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Guid, bool> added = new();
    private readonly ConcurrentQueue<string> otherwise = new();
    private int created;

    public async Task<Touched> Touch(ApiClient client, Random random)
    {
        // A plan has its bounds; when it is full, goals are taken out again.
        if (added.Count >= Enough && await Remove(client, random) is { } removed)
        {
            return new Touched(removed, Versioned: true);
        }

        var key = Guid.NewGuid().ToString();
        var body = new { type = "Bonds", text = $"Cel {random.NextInt64()}", communityIds = new[] { community }, residentCoAuthors = "rada osiedla" };
        var answers = await Task.WhenAll(Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ => Create(client, body, key)));
        var ids = answers.Where(answer => answer.Status == 201).Select(answer => answer.Id).Distinct().ToList();
        foreach (var goal in ids)
        {
            added[goal] = true;
            Interlocked.Increment(ref created);
        }

        if (ids.Count > 1)
        {
            otherwise.Enqueue($"plans/{id}: one key made the goals {string.Join(", ", ids)}");
        }

        return new Touched(answers.MaxBy(answer => answer.Status)!, Versioned: false);
    }

    public async Task Settle(Verdict verdict)
    {
        var there = (await reader.Get($"plans/{id}")).Expect(200)["goals"].AsArray().Select(goal => goal!["id"]!.GetValue<Guid>()).ToHashSet();
        verdict.Require(there.SetEquals(added.Keys), $"plans/{id}: {added.Count} goals were acknowledged, and {there.Count} are there");
        verdict.Require(created > 0, $"plans/{id} got no goal");
        foreach (var flaw in otherwise)
        {
            verdict.Violated(flaw);
        }
    }

    /// <summary>Who is told to come again does so under the same key: the first try may have been through all the same.</summary>
    private async Task<ApiAnswer> Create(ApiClient client, object body, string key)
    {
        for (var tries = 1; ; tries++)
        {
            var answer = await client.Create($"plans/{id}/goals", body, key);
            if (answer.Status != 503 || tries == MostTries)
            {
                return answer;
            }

            await Task.Delay(PauseBetweenTries);
        }
    }

    private async Task<ApiAnswer?> Remove(ApiClient client, Random random)
    {
        var goals = added.Keys.ToArray();
        if (goals.Length == 0)
        {
            return null;
        }

        var goal = goals[random.Next(goals.Length)];
        var answer = await client.Delete($"plans/{id}/goals/{goal}", (await client.Get($"plans/{id}")).Expect(200).ETag);
        if (answer.Status == 204 && !added.TryRemove(goal, out _))
        {
            otherwise.Enqueue($"plans/{id}: the goal {goal} was taken out twice");
        }

        return answer;
    }
}
