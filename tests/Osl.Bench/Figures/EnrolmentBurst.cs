using Osl.Bench.Databases;
using Osl.Bench.Load;
using Osl.Bench.Loading;

namespace Osl.Bench.Figures;

/// <summary>
/// Many who want the few seats of one activity at once: turn, number, seat or line, event, audit and idempotency row, one after the other by
/// nature. There is no raw twin: it would be the use case written a second time.
/// </summary>
internal static class EnrolmentBurst
{
    private const int Connections = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<IEnumerable<Finding>> Measure(Stage stage)
    {
        var (people, seats) = stage.Options.Smoke ? (60, 8) : (300, 40);
        List<Sample> samples = [];
        for (var repeat = 0; repeat < stage.Options.Repeats; repeat++)
        {
            var (activity, requests) = Open(stage, repeat, people, seats);
            samples.Add(await Generator.Run([stage.Product.Address], Connections, Patience, _ => requests, 201));
            Check(stage, activity, people, seats);
        }

        var what = $"{people} enrolments for {seats} seats, {Connections} connections";
        return
        [
            new Finding("burst", $"{what}, from the first request to the last answer", Median.Middle(samples.Select(one => one.Seconds)), "s"),
            new Finding("burst", $"{what}, p50", Median.Middle(samples.Select(one => one.Percentile(0.5))), "ms"),
            new Finding("burst", $"{what}, p99", Median.Middle(samples.Select(one => one.Percentile(0.99))), "ms"),
        ];
    }

    private static (Guid Activity, OnceEach Requests) Open(Stage stage, int repeat, int people, int seats)
    {
        var (centre, now, activity) = (stage.Population.Centres[repeat % stage.Population.Centres.Count], DateTimeOffset.UtcNow, Guid.CreateVersion7());
        List<Guid> persons = [.. Enumerable.Range(0, people).Select(_ => Guid.CreateVersion7())];
        using var bulk = Bulk.Open(stage.Database);
        bulk.Write(ActivityTables.Activity, [ActivityRows.Activity(centre, activity, repeat, now, now.AddDays(7), seats)]);
        bulk.Write(ActivityTables.Person, persons.Select(person => new object?[] { person, centre.Id, false, 1L }));
        return (activity, new OnceEach(persons.Select(person => Requests.Send(
            "POST", $"/api/v1/activities/{activity}/enrolments", centre.Organizer.Token, $$"""{"personId":"{{person}}"}""", $"Idempotency-Key: {Guid.NewGuid()}"))));
    }

    private static void Check(Stage stage, Guid activity, int people, int seats)
    {
        var id = stage.Database.Provider == Provider.Sqlite ? Raw.Columns.Id(activity) : activity.ToString();
        double Count(string state) => stage.Rows.Number($"SELECT count(*) FROM {stage.Rows.Of("activities", "enrolment")} WHERE activity_id = '{id}' AND state = '{state}'");
        if (Count("Confirmed") != seats || Count("Waitlisted") != people - seats)
        {
            throw new InvalidOperationException($"{Count("Confirmed")} of {people} have one of {seats} seats, and {Count("Waitlisted")} wait.");
        }
    }
}
