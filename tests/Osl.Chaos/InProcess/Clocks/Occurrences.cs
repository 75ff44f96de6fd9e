using System.Text.Json.Nodes;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Chaos.InProcess.State;
using Osl.Chaos.InProcess.Stories;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Chaos.InProcess.Clocks;

/// <summary>For each of some days: a plan that enters into force on it, and something to follow up that is due on it.</summary>
internal sealed class Occurrences(ClockHost host, Town town, Ledger ledger, string outbox)
{
    private const int Length = 20;
    private readonly Dictionary<DateOnly, (Guid Plan, Guid FollowUp)> days = [];

    public async Task Plan(IEnumerable<DateOnly> on)
    {
        var (community, need, diagnosis) = await town.Diagnosed();
        var conclusions = await town.Conclusions(diagnosis);
        foreach (var day in on)
        {
            var plan = await town.Organizer.Make("plans", new
            {
                title = $"Plan od {day:yyyy-MM-dd}",
                periodFrom = day,
                periodTo = day.AddDays(Length),
                sections = new[] { new { municipalityId = town.Municipality, description = "Co tu zrobimy." } },
                conclusionIds = conclusions,
            });
            var goal = await town.Goal(plan, community, "Bonds", need);
            await town.Measure(plan, goal, community, ("from", JsonValue.Create($"{day:yyyy-MM-dd}")), ("to", JsonValue.Create($"{day.AddDays(Length):yyyy-MM-dd}")));
            await town.Approve(plan);
            var followUp = await town.Organizer.Make("follow-ups", new { subject = $"Zadzwonić {day:yyyy-MM-dd}", subjectKind = "Other", dueOn = day, ownerId = town.OrganizerId });
            days[day] = (plan, followUp);
        }
    }

    public async Task Check(Verdict verdict)
    {
        foreach (var (day, (plan, followUp)) in days.Where(one => one.Key < WarsawCalendar.Today(host.Clock).AddDays(-8)))
        {
            var entered = await Told("planning.plan-entered-into-force.v1", plan);
            verdict.Require(entered.Count == 1, $"The plan of {day:O} entered into force {entered.Count} times");
            verdict.Require((await town.Organizer.Get($"plans/{plan}")).Expect(200)["inForceFrom"].GetValue<string>() == $"{day:yyyy-MM-dd}", $"The plan of {day:O} is in force from another day");
            var due = await Told("planning.follow-up-due.v1", followUp);
            verdict.Require(due.Count == due.Distinct().Count() && due.Count is 1 or 2, $"What was due on {day:O} was told {due.Count} times, of {due.Distinct().Count()} occurrences");
            verdict.Exercise(3);
        }

        var reviews = (await ledger.Rows($"SELECT name, payload FROM {outbox} WHERE name IN ('planning.plan-review-due.v1', 'planning.plan-review-overdue.v1')"))
            .Select(row => ((string)row[0], Key(JsonNode.Parse((string)row[1])!))).ToList();
        verdict.Require(reviews.Count == reviews.Distinct().Count(), $"A review was announced twice: {reviews.GroupBy(one => one).FirstOrDefault(group => group.Count() > 1)?.Key}");
        verdict.Exercise(reviews.Count);
    }

    private static string Key(JsonNode payload) => $"{payload["reviewId"]} {payload["dueOn"]} {payload["daysBefore"]}{payload["daysOverdue"]}";

    private async Task<List<string>> Told(string name, Guid about) => [.. (await ledger.Rows($"SELECT payload FROM {outbox} WHERE name = '{name}'"))
        .Select(row => (string)row[0])
        .Where(payload => payload.Contains(about.ToString(), StringComparison.OrdinalIgnoreCase))
        .Select(payload => $"{JsonNode.Parse(payload)!["dueOn"]} {JsonNode.Parse(payload)!["daysOverdue"]}")];
}
