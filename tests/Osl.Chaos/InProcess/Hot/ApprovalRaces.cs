using Osl.Chaos.InProcess.State;
using Osl.Chaos.InProcess.Stories;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Chaos.InProcess.Hot;

/// <summary>
/// Version after version of one plan, each drafted, submitted and approved by all clients at once: one of each succeeds, and
/// of all versions one is in force, because a gmina has one plan a day.
/// </summary>
internal sealed class ApprovalRaces(Town town, Guid plan, Agreement agreement, Verdict verdict)
{
    private const int Rivals = 20;

    private Guid inForce = plan;

    public int Rounds { get; private set; }

    public async Task Race(Action<Touched> judge)
    {
        var drafts = await All(() => town.Organizer.Create($"plans/{inForce}/updates", new { reason = "Wszyscy naraz." }), 201, judge);
        var next = drafts[0].Id;
        var draft = (await town.Organizer.Get($"plans/{next}")).Expect(200).ETag;
        var submitted = (await All(() => town.Organizer.Post($"plans/{next}/submit", null, draft), 204, judge))[0].ETag;
        await All(() => town.Director.Post($"plans/{next}/approve", null, submitted), 204, judge);
        inForce = next;
        Rounds++;
    }

    public async Task Settle()
    {
        var there = (await town.Organizer.Get("plans?state=InForce")).Expect(200)["items"].AsArray().Select(one => one!["id"]!.GetValue<Guid>()).ToList();
        verdict.Require(there.Count == 1 && there[0] == inForce, $"In force are {string.Join(", ", there)} instead of {inForce}");
        verdict.Require(await agreement.Done("ApprovePlan", inForce) == 1, $"{inForce} was approved {await agreement.Done("ApprovePlan", inForce)} times");
        verdict.Require(Rounds > 0, "No plan was approved");
    }

    private async Task<ApiAnswer[]> All(Func<Task<ApiAnswer>> deed, int success, Action<Touched> judge)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, Rivals).Select(_ => deed()));
        Array.ForEach(answers, answer => judge(new Touched(answer, Versioned: success == 204)));
        var won = answers.Where(answer => answer.Status == success).ToArray();
        verdict.Require(won.Length == 1, $"{inForce}: {won.Length} of {Rivals} were told {success}: {string.Join("; ", answers.Select(answer => answer.Status).Distinct())}");
        return won.Length > 0 ? won : throw new InvalidOperationException($"Nobody won: {answers[0].Text}");
    }
}
