using System.Text.Json.Nodes;
using Osl.Testing.Hosting;

namespace Osl.Chaos.InProcess.Hot;

/// <summary>A member of staff whom everybody gives one role and takes it from again: it is held once at a time (ACC-17).</summary>
internal sealed class HotRole(ApiClient reader, Guid staffMember) : IHotThing
{
    private int given;
    private int taken;

    private string Path => $"staff/{staffMember}";

    public async Task<Touched> Touch(ApiClient client, Random random)
    {
        var read = (await client.Get(Path)).Expect(200);
        if (read["roles"].AsArray().FirstOrDefault(IsTheOne) is { } role && random.Next(2) == 0)
        {
            var answer = await client.Delete($"{Path}/roles/{role["id"]!.GetValue<Guid>()}", read.ETag);
            Interlocked.Add(ref taken, answer.Status == 204 ? 1 : 0);
            return new Touched(answer, Versioned: true);
        }

        var gave = await client.Create($"{Path}/roles", new { role = "Animator" });
        Interlocked.Add(ref given, gave.Status == 201 ? 1 : 0);
        return new Touched(gave, Versioned: false);
    }

    private static bool IsTheOne(JsonNode? role) => role!["role"]!.GetValue<string>() == "Animator";

    public async Task Settle(Verdict verdict)
    {
        var held = (await reader.Get(Path)).Expect(200)["roles"].AsArray().Count(IsTheOne);
        verdict.Require(held == given - taken && held is 0 or 1, $"{Path}: the role was given {given} and taken {taken} times, and is held {held} times");
        verdict.Require(given > 0 && taken > 0, $"{Path}: the role was never given and taken");
    }
}
