using System.Collections.Concurrent;
using Osl.Activities.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>Many want the same few seats at once.</summary>
public abstract class EnrolmentRaceTests(OslHost host)
{
    private const int Seats = 40;
    private const int People = 300;
    private const int Connections = 50;

    [DatabaseFact]
    public async Task ACT_01_of_300_who_come_at_once_40_are_confirmed_and_the_others_wait_in_the_order_of_arrival()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(Seats);

        var answers = await Burst(hall, activity, await hall.People(People));

        answers.ShouldAllBe(answer => answer.Status == 201);
        var list = await hall.List(activity);
        list.Select(one => one["number"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, People));
        list.Take(Seats).ShouldAllBe(one => one["state"]!.GetValue<string>() == "Confirmed");
        list.Skip(Seats).ShouldAllBe(one => one["state"]!.GetValue<string>() == "Waitlisted");
        var counts = await hall.Counts(activity);
        counts["taken"]!.GetValue<int>().ShouldBe(Seats);
        counts["free"]!.GetValue<int>().ShouldBe(0);
        counts["waiting"]!.GetValue<int>().ShouldBe(People - Seats);
        (await hall.Told<EnrolmentConfirmed>()).Count.ShouldBe(Seats);
        (await hall.Told<EnrolmentWaitlisted>()).Count.ShouldBe(People - Seats);
    }

    [DatabaseFact]
    public async Task ACT_01_while_300_come_50_withdraw_and_every_seat_goes_to_the_next_in_line_once()
    {
        const int leaving = 50;
        var hall = Hall.Open(host);
        var activity = await hall.Activity(Seats);
        var people = await hall.People(People);
        var first = (await Burst(hall, activity, people[..60])).Select(answer => answer.Id).ToList();
        // Some of them have a seat and some wait for one.
        var leavers = new ConcurrentQueue<Guid>(first[..leaving]);
        var going = Task.WhenAll(Enumerable.Range(0, Connections / 5).Select(async _ =>
        {
            while (leavers.TryDequeue(out var one))
            {
                await Leave(hall, activity, one);
            }
        }));

        var answers = await Burst(hall, activity, people[60..], Connections * 4 / 5);
        await going;

        answers.ShouldAllBe(answer => answer.Status == 201);
        var list = await hall.List(activity);
        list.Select(one => one["number"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, People));
        var staying = list.Select(one => one["state"]!.GetValue<string>()).Where(state => state != "Withdrawn").ToList();
        staying.Count.ShouldBe(People - leaving);
        // Nobody is passed over: the first forty of those who stayed have the seats.
        staying.Take(Seats).ShouldAllBe(state => state == "Confirmed");
        staying.Skip(Seats).ShouldAllBe(state => state == "Waitlisted");
        var promoted = (await hall.Told<EnrolmentPromoted>()).Select(one => one.EnrolmentId).ToList();
        promoted.ShouldBeUnique();
        var confirmed = (await hall.Told<EnrolmentConfirmed>()).Select(one => one.EnrolmentId).ToList();
        confirmed.ShouldBeUnique();
        promoted.ShouldBeSubsetOf(confirmed);
    }

    [DatabaseFact]
    public async Task ACT_03_of_many_enrolments_of_one_person_at_once_one_is_taken()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(Seats);
        var person = await hall.Person();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => hall.Organizer.Create($"activities/{activity}/enrolments", new { personId = person })));

        answers.Count(answer => answer.Status == 201).ShouldBe(1);
        answers.Where(answer => answer.Status != 201).ShouldAllBe(answer => answer.Status == 409 && answer.Codes.Contains("ACT-03"));
        (await hall.List(activity)).Count.ShouldBe(1);
    }

    /// <summary>Reads again what was promoted in between, as a client does.</summary>
    private static async Task Leave(Hall hall, Guid activity, Guid enrolment)
    {
        var path = $"activities/{activity}/enrolments/{enrolment}";
        while (true)
        {
            var answer = await hall.Organizer.Post($"{path}/withdraw", null, (await hall.Organizer.Get(path)).Expect(200).ETag);
            if (answer.Status != 412)
            {
                answer.Expect(204);
                return;
            }
        }
    }

    private static async Task<IReadOnlyList<ApiAnswer>> Burst(Hall hall, Guid activity, Guid[] people, int connections = Connections)
    {
        var answers = new ConcurrentBag<ApiAnswer>();
        var waiting = new ConcurrentQueue<Guid>(people);
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            var client = hall.Organizer;
            while (waiting.TryDequeue(out var person))
            {
                answers.Add(await client.Create($"activities/{activity}/enrolments", new { personId = person }));
            }
        }));
        return [.. answers];
    }
}

public sealed class EnrolmentRaceTestsOnSqlite(SqliteHost host) : EnrolmentRaceTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class EnrolmentRaceTestsOnPostgreSql(PostgreSqlHost host) : EnrolmentRaceTests(host), IClassFixture<PostgreSqlHost>;
