using System.Collections.Concurrent;
using Osl.Testing.Hosting;

namespace Osl.Chaos.InProcess.Hot;

/// <summary>A vote in which few people vote again and again: each has one ballot (DIA-11), and a box of paper ballots is entered once.</summary>
internal sealed class HotVote(ApiClient reader, Guid consultation, Guid need) : IHotThing
{
    private readonly Guid[] people = [.. Enumerable.Range(0, 5_000).Select(_ => Guid.NewGuid())];
    private readonly ConcurrentDictionary<Guid, int> voted = new();
    private readonly ConcurrentDictionary<int, int> boxes = new();

    public async Task<Touched> Touch(ApiClient client, Random random)
    {
        if (random.Next(3) == 0)
        {
            var box = random.Next(100);
            var entered = await client.Create($"consultations/{consultation}/paper-batches", new { number = $"Urna {box}", lines = new[] { new { line = 1, needIds = new[] { need } } } });
            Count(boxes, box, entered);
            return new Touched(entered, Versioned: false);
        }

        var person = people[random.Next(people.Length)];
        var answer = await client.Create($"consultations/{consultation}/votes", new { personId = person, needIds = new[] { need } });
        Count(voted, person, answer);
        return new Touched(answer, Versioned: false);
    }

    public async Task Settle(Verdict verdict)
    {
        var result = (await reader.Get($"consultations/{consultation}/vote-result")).Expect(200);
        var (persons, papers) = (result["personBallots"].GetValue<int>(), result["paperBallots"].GetValue<int>());
        verdict.Require(voted.Values.All(times => times == 1) && boxes.Values.All(times => times == 1), $"consultations/{consultation}: somebody voted, or a box was entered, twice");
        verdict.Require((persons, papers) == (voted.Count, boxes.Count), $"consultations/{consultation}: {voted.Count} ballots and {boxes.Count} boxes were acknowledged, and {persons} and {papers} are counted");
        verdict.Require(!voted.IsEmpty && !boxes.IsEmpty, $"consultations/{consultation}: nobody voted");
    }

    private static void Count<T>(ConcurrentDictionary<T, int> counts, T what, ApiAnswer answer)
        where T : notnull
    {
        if (answer.Status == 201)
        {
            counts.AddOrUpdate(what, 1, (_, times) => times + 1);
        }
    }
}
