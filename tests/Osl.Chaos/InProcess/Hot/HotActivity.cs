using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Osl.Testing.Hosting;

namespace Osl.Chaos.InProcess.Hot;

/// <summary>An activity with few seats that everybody enrols in and gives up again: no seat is given twice, and none stays free while somebody waits (ACT-01).</summary>
internal sealed class HotActivity(ApiClient reader, Guid id, int capacity, IReadOnlyList<Guid> people) : IHotThing
{
    private readonly ConcurrentDictionary<Guid, Guid> enrolled = new();
    private int seated;

    public async Task<Touched> Touch(ApiClient client, Random random)
    {
        var person = people[random.Next(people.Count)];
        if (enrolled.TryGetValue(person, out var enrolment))
        {
            var thing = $"activities/{id}/enrolments/{enrolment}";
            var withdrawn = await client.Post($"{thing}/withdraw", null, (await client.Get(thing)).Expect(200).ETag);
            if (withdrawn.Status == 204)
            {
                enrolled.TryRemove(new(person, enrolment));
            }

            return new Touched(withdrawn, Versioned: true);
        }

        var answer = await client.Create($"activities/{id}/enrolments", new { personId = person });
        if (answer.Status == 201)
        {
            enrolled[person] = answer.Id;
            Interlocked.Increment(ref seated);
        }

        return new Touched(answer, Versioned: false);
    }

    public async Task Settle(Verdict verdict)
    {
        var all = await All();
        var live = all.Where(one => Is(one, "Confirmed") || Is(one, "Waitlisted")).ToList();
        var confirmed = live.Count(one => Is(one, "Confirmed"));
        verdict.Require(confirmed == Math.Min(capacity, live.Count), $"activities/{id}: {confirmed} of {live.Count} have one of {capacity} seats");
        verdict.Require(live.Select(Person).ToHashSet().SetEquals(enrolled.Keys), $"activities/{id}: {enrolled.Count} enrolments were acknowledged, and {live.Count} are there");
        verdict.Require(live.Select(Person).Distinct().Count() == live.Count, $"activities/{id}: somebody is enrolled twice (ACT-03)");
        verdict.Require(all.Select(one => one["number"]!.GetValue<int>()).Order().SequenceEqual(Enumerable.Range(1, all.Count)), $"activities/{id}: the order of arrival has a gap or a tie");
        verdict.Require(seated > 0, $"activities/{id}: nobody enrolled");
    }

    private async Task<IReadOnlyList<JsonNode>> All()
    {
        var all = new List<JsonNode>();
        var path = $"activities/{id}/enrolments?limit=200";
        while (path is not null)
        {
            var page = (await reader.Get(path)).Expect(200);
            all.AddRange(page["items"].AsArray().Select(one => one!));
            path = page.Json?["next"] is JsonValue next ? new Uri(next.GetValue<string>()).PathAndQuery : null;
        }

        return all;
    }

    private static bool Is(JsonNode enrolment, string state) => enrolment["state"]!.GetValue<string>() == state;

    private static Guid Person(JsonNode enrolment) => enrolment["personId"]!.GetValue<Guid>();
}
