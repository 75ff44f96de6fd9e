using System.Text.Json.Nodes;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>Of what whoever is responsible is reminded.</summary>
public abstract class ReminderTests(OslHost host)
{
    [DatabaseFact]
    public async Task ACT_68_each_organizer_is_told_once_a_period_what_waits_to_be_settled()
    {
        var world = await World.Open(host);
        var first = await Over(world, 5, world.Organizer);
        var second = await Over(world, 6, world.Organizer);
        var other = await Over(world, 6, world.Animator, 20);
        await world.Published(At(21, 18));

        await Sweep(18);
        (await Told(world)).ShouldBeEmpty("nothing was over 14 days ago");

        await Sweep(20);
        await Task.WhenAll(host.RunJob("activities.unsettled"), host.RunJob("activities.unsettled"));
        var told = await Told(world);
        told.Select(one => one.OrganizerStaffMemberId).ShouldBe([world.Organizer, world.Animator], ignoreOrder: true);
        var own = told.Single(one => one.OrganizerStaffMemberId == world.Organizer);
        (own.Count, own.Day).ShouldBe((2, new DateOnly(2026, 5, 20)));
        own.ActivityIds.ShouldBe([first, second]);
        own.EndedOn.ShouldBe([new DateOnly(2026, 5, 5), new DateOnly(2026, 5, 6)]);
        told.Single(one => one.OrganizerStaffMemberId == world.Animator).ActivityIds.ShouldBe([other]);

        await Sweep(26);
        (await Told(world)).Count.ShouldBe(2, "less than 7 days have passed");
        await Settle(world, other);
        await Sweep(27);
        (await Told(world)).Skip(2).ShouldHaveSingleItem().OrganizerStaffMemberId.ShouldBe(world.Organizer);
    }

    [DatabaseFact]
    public async Task ACT_15_the_director_is_reminded_of_the_review_of_the_standard_in_steps_and_anew_after_it()
    {
        var world = await World.Open(host);
        var id = (await world.AsDirector.Create("child-protection-standards", new { title = "Standardy", publishedAt = "BIP", adoptedOn = "2024-06-01" })).Expect(201).Id;

        await Reviews(new(2026, 4, 1));
        (await Awaited(world)).ShouldBeEmpty("it is due in 61 days");
        await Reviews(new(2026, 4, 2));
        await Reviews(new(2026, 4, 3));
        await Reviews(new(2026, 5, 20));
        await Reviews(new(2026, 6, 1));
        await Reviews(new(2026, 6, 9));
        (await Awaited(world)).Select(one => one.DaysLeft).ShouldBe([60, 12, 0]);
        (await Awaited(world)).ShouldAllBe(one => one.StandardId == id && one.DueOn == new DateOnly(2026, 6, 1));

        var etag = (await world.AsDirector.Get($"child-protection-standards/{id}")).Expect(200).ETag;
        (await host.Client(world.Centre, StaffMemberId.From(Guid.NewGuid()), Roles.Director)
            .Post($"child-protection-standards/{id}/reviews", new { reviewedOn = "2026-06-09", conclusions = "Bez zmian." }, etag)).Expect(204);
        await Reviews(new(2026, 6, 10));
        (await Awaited(world)).Count.ShouldBe(3);
        await Reviews(new(2028, 5, 30));
        (await Awaited(world))[^1].DaysLeft.ShouldBe(10, "who comes late tells the step that holds now");
    }

    private async Task Sweep(int dayOfMay)
    {
        host.Clock.SetTo(new DateTimeOffset(2026, 5, dayOfMay, 6, 40, 0, TimeSpan.FromHours(2)));
        await host.RunJob("activities.unsettled");
    }

    private async Task Reviews(DateOnly day)
    {
        host.Clock.SetTo(new DateTimeOffset(day, new TimeOnly(6, 45), TimeSpan.FromHours(2)));
        await host.RunJob("activities.standard-review");
    }

    private static Task<List<SettlementAwaited>> Told(World world) => world.Told<SettlementAwaited>();

    private static Task<List<StandardReviewAwaited>> Awaited(World world) => world.Told<StandardReviewAwaited>();

    /// <summary>An activity in May, of which numbers alone are kept.</summary>
    private static Task<Guid> Over(World world, int day, Guid lead, int hour = 18) =>
        world.Published([("leads", new JsonArray(World.Lead(lead))), ("attendanceMode", "CountOnly"), .. At(day, hour)]);

    private static (string Field, JsonNode? Value)[] At(int day, int hour) =>
        [("startsAt", $"2026-05-{day:00}T{hour}:00:00+02:00"), ("endsAt", $"2026-05-{day:00}T{hour + 1}:00:00+02:00")];

    private async Task Settle(World world, Guid activity)
    {
        var hall = Hall.In(host, world.Centre);
        (await hall.Organizer.Post($"activities/{activity}/attendance/numbers", new { groups = new[] { new { group = "Seniors", count = 5 } } })).Expect(200);
        await hall.Do(activity, "hold");
        await hall.Do(activity, "evaluation", new { outcomeNote = "Udało się", actualCost = 0 });
        await hall.Do(activity, "settle");
    }
}

public sealed class ReminderTestsOnSqlite(SqliteHost host) : ReminderTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class ReminderTestsOnPostgreSql(PostgreSqlHost host) : ReminderTests(host), IClassFixture<PostgreSqlHost>;
