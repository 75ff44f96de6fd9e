using System.Text.Json.Nodes;
using Osl.Activities.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>Nobody leads two things at once, however many ask at the same moment.</summary>
public abstract class OccupancyTests(OslHost host)
{
    private const int Rounds = 5;

    [DatabaseFact]
    public async Task ACT_08_a_lead_is_not_double_booked()
    {
        var world = await World.Open(host);
        await world.Published();
        var overlapping = await world.Draft(("startsAt", "2026-05-05T19:59:00+02:00"), ("endsAt", "2026-05-05T21:00:00+02:00"));
        var answer = await world.Do($"activities/{overlapping}", "publish", null, 409);
        answer.Codes.ShouldBe(["ACT-08"]);
        answer.Pointers.ShouldBe(["/leads/0"]);
        await world.Published(("startsAt", "2026-05-05T20:00:00+02:00"), ("endsAt", "2026-05-05T21:00:00+02:00"));
        await world.Published(("leads", new JsonArray(World.Lead(world.Animator, "Animator"))));
    }

    [DatabaseFact]
    public async Task ACT_08_what_is_cancelled_put_off_or_moved_frees_its_lead()
    {
        var world = await World.Open(host);
        foreach (var (deed, body) in new (string, object)[]
        {
            ("cancel", new { reason = "brak zgłoszeń" }),
            ("postpone", new { reason = "remont" }),
            ("reschedule", new { startsAt = "2026-07-05T18:00:00+02:00", endsAt = "2026-07-05T20:00:00+02:00", reason = "remont" }),
        })
        {
            var first = await world.Published();
            await world.Do($"activities/{first}", deed, body);
            var second = await world.Published();
            await world.Do($"activities/{second}", "cancel", new { reason = "koniec próby" });
        }
    }

    [DatabaseFact]
    public async Task ACT_08_of_activities_published_at_the_same_moment_with_one_lead_exactly_one_wins()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var world = await World.Open(host);
            List<(Guid Id, string? ETag)> drafts = [];
            for (var i = 0; i < 6; i++)
            {
                var id = await world.Draft(("title", $"Warsztaty {i}"));
                drafts.Add((id, (await world.AsOrganizer.Get($"activities/{id}")).ETag));
            }

            var answers = await Task.WhenAll(drafts.Select(draft => world.AsOrganizer.Post($"activities/{draft.Id}/publish", null, draft.ETag)));

            answers.Count(answer => answer.Status == 204).ShouldBe(1);
            answers.Where(answer => answer.Status != 204).ShouldAllBe(answer => answer.Status == 409 && answer.Codes.Single() == "ACT-08");
            (await world.Told<ActivityPublished>()).Count.ShouldBe(1);
        }
    }
}

public sealed class OccupancyTestsOnSqlite(SqliteHost host) : OccupancyTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class OccupancyTestsOnPostgreSql(PostgreSqlHost host) : OccupancyTests(host), IClassFixture<PostgreSqlHost>;
