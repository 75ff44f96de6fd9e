using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>Calendars that programs subscribe to (QUALITY A14).</summary>
public abstract class CalendarTests(OslHost host)
{
    [DatabaseFact]
    public async Task A14_a_centres_calendar_follows_what_happens_to_its_activities()
    {
        var world = await World.Open(host);
        var id = await world.Published(("title", "Śpiew, taniec"));
        await world.Draft(("title", "Szkic"));
        await world.Published(("title", "Zebranie rady"), ("enrolmentMode", "InviteOnly"), ("startsAt", "2026-05-06T18:00:00+02:00"), ("endsAt", "2026-05-06T20:00:00+02:00"));
        var anyone = host.Anonymous();

        var first = (await anyone.Get(Of(world))).Expect(200);
        first.Headers["Content-Type"].ShouldBe("text/calendar; charset=utf-8");
        first.Headers["Cache-Control"].ShouldBe("public, max-age=300");
        Values(first.Text, "UID").ShouldBe([$"{id}@activities.osl"]);
        Values(first.Text, "SUMMARY").ShouldBe(["Śpiew\\, taniec"]);
        Values(first.Text, "NAME").ShouldBe(["Działania wspierające"]);
        Values(first.Text, "CATEGORIES").ShouldBe(["warsztat"]);
        Values(first.Text, "STATUS").ShouldBe(["CONFIRMED"]);
        (await anyone.Get(Of(world), first.ETag)).Expect(304).Text.ShouldBeEmpty();

        host.Clock.SetTo(new DateTimeOffset(2026, 3, 2, 11, 0, 0, TimeSpan.FromHours(1)));
        await world.Do($"activities/{id}", "reschedule", new { startsAt = "2026-05-12T18:00:00+02:00", endsAt = "2026-05-12T20:00:00+02:00", reason = "Remont" });
        var moved = (await anyone.Get(Of(world), first.ETag)).Expect(200).Text;
        moved.ShouldContain("DTSTART;TZID=Europe/Warsaw:20260512T180000\r\n");
        Values(moved, "UID").ShouldBe([$"{id}@activities.osl"]);
        Sequence(moved).ShouldBeGreaterThan(Sequence(first.Text));
        Values(first.Text, "LAST-MODIFIED").ShouldBe(["20260302T080000Z"]);
        Values(moved, "LAST-MODIFIED").ShouldBe(["20260302T100000Z"]);

        await world.Do($"activities/{id}", "cancel", new { reason = "Remont trwa" });
        var cancelled = (await anyone.Get(Of(world))).Expect(200).Text;
        Values(cancelled, "STATUS").ShouldBe(["CANCELLED"]);
        Sequence(cancelled).ShouldBeGreaterThan(Sequence(moved));
    }

    [DatabaseFact]
    public async Task A14_a_communitys_calendar_is_named_after_it_and_holds_its_own()
    {
        var world = await World.Open(host);
        await world.Published();
        var calendar = (await host.Anonymous().In("en").Get($"{Of(world)}?communityId={world.Community}")).Expect(200);
        Values(calendar.Text, "NAME").ShouldBe(["Supportive actions: Osiedle"]);
        Values(calendar.Text, "UID").Count.ShouldBe(1);
        (await host.Anonymous().Get($"{Of(world)}?communityId={Guid.NewGuid()}")).Expect(404);
        (await host.Anonymous().Get($"public/centres/{Guid.NewGuid()}/calendar.ics")).Expect(404);
    }

    [DatabaseFact]
    public async Task A14_a_calendar_is_served_to_who_takes_calendars()
    {
        var world = await World.Open(host);
        (await host.Anonymous().Send(HttpMethod.Get, Of(world), null, ("Accept", "text/calendar, */*;q=0.1"))).Expect(200);
        (await host.Anonymous().Send(HttpMethod.Get, Of(world), null, ("Accept", "text/*"))).Expect(200);
        (await host.Anonymous().Send(HttpMethod.Get, Of(world), null, ("Accept", "application/json"))).Expect(406);
        (await host.Anonymous().Send(HttpMethod.Get, $"public/centres/{world.Centre}/catalogue", null, ("Accept", "text/calendar"))).Expect(406);
    }

    [DatabaseFact]
    public async Task A14_who_leads_has_a_calendar_at_a_secret_address_and_takes_it_away()
    {
        var world = await World.Open(host);
        var mine = await world.Published(("enrolmentMode", "InviteOnly"));
        await world.Published(("leads", new JsonArray(World.Lead(world.Animator, "Animator"))), ("startsAt", "2026-05-06T18:00:00+02:00"), ("endsAt", "2026-05-06T20:00:00+02:00"), ("placeText", "Sala"));
        (await world.AsOrganizer.Get("my-calendar")).Expect(404);

        var first = (await world.AsOrganizer.Post("my-calendar")).Expect(200)["path"].GetValue<string>();
        var calendar = (await host.Anonymous().Get(first)).Expect(200);
        Values(calendar.Text, "UID").ShouldBe([$"{mine}@activities.osl"]);
        Values(calendar.Text, "SUMMARY").ShouldBe(["Warsztaty ceramiczne"]);
        calendar.Headers["Cache-Control"].ShouldBe("no-store");
        (await host.Anonymous().Get(first, calendar.ETag)).Expect(304);
        (await world.AsOrganizer.Get("my-calendar")).Expect(200).Text.ShouldNotContain("osl_ca_");

        var second = (await world.AsOrganizer.Post("my-calendar")).Expect(200)["path"].GetValue<string>();
        (await host.Anonymous().Get(first, calendar.ETag)).Expect(404);
        (await host.Anonymous().Get(second)).Expect(200);
        var other = await World.Open(host);
        (await host.Anonymous().Get(second.Replace(world.Centre.ToString(), other.Centre.ToString(), StringComparison.Ordinal))).Expect(404);
        (await host.Anonymous().Get($"public/centres/{world.Centre}/calendars/{new string('x', 200)}")).Expect(404);

        (await world.AsOrganizer.Delete("my-calendar")).Expect(204);
        (await host.Anonymous().Get(second)).Expect(404);
        (await world.AsOrganizer.Delete("my-calendar")).Expect(204);
        (await host.Anonymous().Post("my-calendar")).Expect(401);
    }

    [DatabaseFact]
    public async Task A14_the_calendar_of_who_left_leads_nowhere()
    {
        var world = await World.Open(host);
        var animator = host.Client(world.Centre, StaffMemberId.From(world.Animator), Roles.Animator);
        var path = (await animator.Post("my-calendar")).Expect(200)["path"].GetValue<string>();
        (await host.Anonymous().Get(path)).Expect(200);
        await world.Hear(world.Staff(world.Animator, "Animator", "Cultural", active: false, position: 2));
        (await host.Anonymous().Get(path)).Expect(404);
    }

    private static string Of(World world) => $"public/centres/{world.Centre}/calendar.ics";

    private static List<string> Values(string calendar, string property) =>
        [.. Regex.Matches(calendar.Replace("\r\n ", "", StringComparison.Ordinal), $"^{property}:(.*)\r$", RegexOptions.Multiline).Select(match => match.Groups[1].Value)];

    private static int Sequence(string calendar) => int.Parse(Values(calendar, "SEQUENCE").Single(), System.Globalization.CultureInfo.InvariantCulture);
}

public sealed class CalendarTestsOnSqlite(SqliteHost host) : CalendarTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class CalendarTestsOnPostgreSql(PostgreSqlHost host) : CalendarTests(host), IClassFixture<PostgreSqlHost>;
