using System.Text.Json.Nodes;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>What a front end does with activities.</summary>
public abstract class ActivityTests(OslHost host)
{
    [DatabaseFact]
    public async Task An_activity_is_drafted_described_published_and_found()
    {
        var world = await World.Open(host);
        var id = await world.Draft(("level", "Individual"), ("participationLevel", "By"), ("problemDomain", "Health"), ("capacity", 12));
        var read = (await world.AsOrganizer.Get($"activities/{id}")).Expect(200);
        read["state"].GetValue<string>().ShouldBe("Draft");
        read["outsidePlan"].GetValue<bool>().ShouldBeTrue();
        read["level"].GetValue<string>().ShouldBe("Individual");
        read["participationLevel"].GetValue<string>().ShouldBe("By");

        (await world.AsOrganizer.Put($"activities/{id}", world.ActivityBody(("title", "Garncarstwo dla sąsiadów")), read.ETag)).Expect(204);
        await world.Do($"activities/{id}", "publish");

        (await world.Activity(id)).Text("state").ShouldBe("Published");
        (await world.AsOrganizer.Get("activities?q=GARNCARSTWO")).Expect(200)["items"].AsArray().Count.ShouldBe(1);
        var told = (await world.Told<ActivityPublished>()).ShouldHaveSingleItem();
        told.ActivityId.ShouldBe(id);
        told.LeadStaffMemberIds.ShouldBe([world.Organizer]);
        told.StartsAt.ShouldBe(new DateTimeOffset(2026, 5, 5, 16, 0, 0, TimeSpan.Zero));
    }

    [DatabaseFact]
    public async Task The_list_narrows_by_what_is_asked_and_counts()
    {
        var world = await World.Open(host);
        await world.Published();
        await world.Draft(("form", "discussion"), ("targetGroups", new JsonArray("Youth")), ("leads", new JsonArray(World.Lead(world.Animator, "Animator"))));
        await world.Draft(("startsAt", "2026-06-05T18:00:00+02:00"), ("endsAt", "2026-06-05T20:00:00+02:00"));

        async Task Finds(int count, string filter) =>
            (await world.AsOrganizer.Get($"activities?count=true&{filter}")).Expect(200)["totalCount"].GetValue<int>().ShouldBe(count, filter);

        await Finds(3, "outsidePlan=true");
        await Finds(0, "outsidePlan=false");
        await Finds(3, $"communityId={world.Community}");
        await Finds(0, $"communityId={Guid.NewGuid()}");
        await Finds(1, "state=Published");
        await Finds(1, "form=discussion");
        await Finds(1, "targetGroup=Youth");
        await Finds(1, $"lead={world.Animator}");
        await Finds(3, $"needId={world.Need}");
        await Finds(0, $"measureId={Guid.NewGuid()}");
        await Finds(1, "from=2026-06-01T00:00:00%2B02:00");
        await Finds(2, "to=2026-06-01T00:00:00%2B02:00");
        await Finds(3, "participationLevel=With&kind=Neighbour&forMinors=false");
    }

    [DatabaseFact]
    public async Task What_is_not_there_cannot_be_referred_to()
    {
        var world = await World.Open(host);

        async Task Refused(string pointer, params (string Field, JsonNode? Value)[] with)
        {
            var answer = (await world.AsOrganizer.Create("activities", world.ActivityBody(with))).Expect(400);
            answer.Pointers.ShouldBe([pointer]);
            answer.Codes.ShouldBe(["unknown_reference"]);
        }

        await Refused("/communityIds/0", ("communityIds", new JsonArray(Guid.NewGuid())));
        await Refused("/needIds/0", ("needIds", new JsonArray(Guid.NewGuid())));
        await Refused("/form", ("form", "no-such-form"));
        await Refused("/leads/0/staffMemberId", ("leads", new JsonArray(World.Lead(Guid.NewGuid()))));
        await Refused("/leads/0/personId", ("leads", new JsonArray(new JsonObject { ["role"] = "Resident", ["personId"] = Guid.NewGuid() })));
    }

    [DatabaseFact]
    public async Task A_right_that_reaches_another_community_does_not_reach_this_one()
    {
        var world = await World.Open(host);
        var elsewhere = host.ClientFor(world.Centre, [new CommunityId(Guid.NewGuid())], Roles.OrganizerOsl);
        (await elsewhere.Create("activities", world.ActivityBody())).Expect(403);
        var id = await world.Draft();
        (await elsewhere.Post($"activities/{id}/publish", null, (await elsewhere.Get($"activities/{id}")).ETag)).Expect(403);
    }

    [DatabaseFact]
    public async Task ACT_10_cancelling_putting_off_and_moving_need_a_reason_and_are_told()
    {
        var world = await World.Open(host);
        var id = await world.Published();
        (await world.Do($"activities/{id}", "postpone", new { }, 422)).Codes.ShouldBe(["ACT-10"]);
        (await world.Do($"activities/{id}", "cancel", new { reason = " " }, 422)).Codes.ShouldBe(["ACT-10"]);
        (await world.Do($"activities/{id}", "reschedule", new { startsAt = "2026-05-12T18:00:00+02:00", endsAt = "2026-05-12T20:00:00+02:00" }, 422)).Codes.ShouldBe(["ACT-10"]);

        await world.Do($"activities/{id}", "reschedule", new { startsAt = "2026-05-12T18:00:00+02:00", endsAt = "2026-05-12T20:00:00+02:00", reason = "Remont" });
        await world.Do($"activities/{id}", "postpone", new { reason = "Remont trwa" });
        (await world.Activity(id)).Text("state").ShouldBe("Postponed");
        await world.Do($"activities/{id}", "reschedule", new { startsAt = "2026-06-02T18:00:00+02:00", endsAt = "2026-06-02T20:00:00+02:00" });
        (await world.Activity(id)).Text("state").ShouldBe("Published");
        await world.Do($"activities/{id}", "cancel", new { reason = "Świetlica zamknięta" });

        (await world.Told<ActivityPublished>()).Count.ShouldBe(2);
        (await world.Told<ActivityPostponed>()).Select(one => one.StartsAt).ShouldBe([new DateTimeOffset(2026, 5, 12, 16, 0, 0, TimeSpan.Zero), null]);
        (await world.Told<ActivityCancelled>()).ShouldHaveSingleItem().ActivityId.ShouldBe(id);
    }

    [DatabaseFact]
    public async Task ACT_12_free_text_that_holds_a_PESEL_is_refused()
    {
        var world = await World.Open(host);

        async Task Refused(string pointer, string field, JsonNode value)
        {
            var answer = (await world.AsOrganizer.Create("activities", world.ActivityBody((field, value)))).Expect(422);
            answer.Codes.ShouldBe(["ACT-12"]);
            answer.Pointers.ShouldBe([pointer]);
        }

        await Refused("/title", "title", "Dla pani 44051401359");
        await Refused("/description", "description", "PESEL 440514-01359");
        await Refused("/description", "description", "sala 3 44051401359");
        await Refused("/coHosts/1", "coHosts", new JsonArray("Koło", "44 05 14 01 359"));
        var id = await world.Published();
        (await world.Do($"activities/{id}", "cancel", new { reason = "choroba 44051401359" }, 422)).Codes.ShouldBe(["ACT-12"]);
        (await world.AsOrganizer.Create("activities", world.ActivityBody(("description", "Telefon +48 601 234 567, nr 44051401358")))).Expect(201);
    }

    [DatabaseFact]
    public async Task Nobody_leads_an_activity_twice()
    {
        var world = await World.Open(host);
        var resident = new JsonObject { ["role"] = "Resident", ["personId"] = world.Resident };
        var volunteer = new JsonObject { ["role"] = "Volunteer", ["personId"] = world.Resident };
        foreach (var leads in new[] { new JsonArray(World.Lead(world.Animator, "Animator"), World.Lead(world.Animator)), new JsonArray(World.Lead(world.Organizer), resident, volunteer) })
        {
            var answer = (await world.AsOrganizer.Create("activities", world.ActivityBody(("leads", leads)))).Expect(400);
            (answer.Codes.Single(), answer.Pointers.Single()).ShouldBe(("duplicate_value", "/leads"));
        }

        await world.Draft(("leads", new JsonArray(World.Lead(world.Organizer), World.Lead(world.Animator, "Animator"), resident.DeepClone())));
    }

    [DatabaseTheory]
    [InlineData("1999-05-05")]
    [InlineData("2200-05-05")]
    [InlineData("9999-12-30")]
    public async Task An_activity_takes_place_in_years_that_calendars_know(string day)
    {
        var world = await World.Open(host);
        var answer = (await world.AsOrganizer.Create("activities", world.ActivityBody(("startsAt", $"{day}T18:00:00+02:00"), ("endsAt", $"{day}T20:00:00+02:00")))).Expect(400);
        answer.Codes.ShouldAllBe(code => code == "out_of_range");
        answer.Pointers.ShouldBe(["/startsAt", "/endsAt"], ignoreOrder: true);

        var published = await world.Published();
        var time = new { startsAt = $"{day}T18:00:00+02:00", endsAt = $"{day}T20:00:00+02:00", reason = "Przenosimy" };
        var moved = (await world.AsOrganizer.Post($"activities/{published}/reschedule", time, (await world.AsOrganizer.Get($"activities/{published}")).ETag)).Expect(400);
        moved.Pointers.ShouldBe(["/startsAt", "/endsAt"], ignoreOrder: true);
    }

    [DatabaseFact]
    public async Task ACT_28_what_was_published_is_corrected_and_moved_by_rescheduling_alone()
    {
        var world = await World.Open(host);
        var id = await world.Published();
        var etag = (await world.AsOrganizer.Get($"activities/{id}")).ETag;
        var moved = world.ActivityBody(("startsAt", "2026-05-06T18:00:00+02:00"), ("endsAt", "2026-05-06T20:00:00+02:00"));
        (await world.AsOrganizer.Put($"activities/{id}", moved, etag)).Expect(409).Codes.ShouldBe(["ACT-28"]);
        (await world.AsOrganizer.Put($"activities/{id}", world.ActivityBody(("capacity", 20)), etag)).Expect(204);
        (await world.Activity(id))["capacity"]!.GetValue<int>().ShouldBe(20);
        (await world.AsOrganizer.Put($"activities/{id}", world.ActivityBody(), etag)).Expect(412);
    }
}

public sealed class ActivityTestsOnSqlite(SqliteHost host) : ActivityTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class ActivityTestsOnPostgreSql(PostgreSqlHost host) : ActivityTests(host), IClassFixture<PostgreSqlHost>;
