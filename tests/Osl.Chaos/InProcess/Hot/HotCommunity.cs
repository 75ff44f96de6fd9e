using System.Collections.Concurrent;
using Osl.Chaos.InProcess.State;
using Osl.Testing.Hosting;

namespace Osl.Chaos.InProcess.Hot;

/// <summary>A community that everybody describes anew under the version that they read: no change is lost.</summary>
internal sealed class HotCommunity(ApiClient reader, Agreement agreement, Guid id) : IHotThing
{
    private readonly ConcurrentDictionary<string, string> acknowledged = new();
    private int twice;

    private string Path => $"communities/{id}";

    public async Task<Touched> Touch(ApiClient client, Random random)
    {
        var read = (await client.Get(Path)).Expect(200);
        var name = $"Wspólnota {random.NextInt64()}";
        var answer = await client.Put(Path, new { name, categories = new[] { new { code = "Seniors" } } }, read.ETag);
        if (answer.Status == 204 && !acknowledged.TryAdd(answer.ETag!, name))
        {
            Interlocked.Increment(ref twice);
        }

        return new Touched(answer, Versioned: true);
    }

    public async Task Settle(Verdict verdict)
    {
        var read = (await reader.Get(Path)).Expect(200);
        verdict.Require(twice == 0, $"{Path}: {twice} changes were acknowledged under a version that another had");
        verdict.Require(read.ETag == $"\"v{acknowledged.Count + 1}\"", $"{Path} is at {read.ETag} after {acknowledged.Count} acknowledged changes");
        verdict.Require(await agreement.Changes(id) == acknowledged.Count + 1, $"{Path}: {acknowledged.Count} changes were acknowledged, and the audit has {await agreement.Changes(id)}");
        verdict.Require(acknowledged.GetValueOrDefault(read.ETag!) == read["name"].GetValue<string>(), $"{Path} is called {read["name"]}, and the last one that changed it was told otherwise");
        verdict.Require(!acknowledged.IsEmpty, $"{Path} was never changed");
    }
}
