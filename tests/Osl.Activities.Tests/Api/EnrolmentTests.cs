using Osl.Activities.Contracts;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Modules;
using Osl.People.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>Who gets a seat, who waits, and who goes.</summary>
public abstract class EnrolmentTests(OslHost host)
{
    [DatabaseFact]
    public async Task ACT_01_who_comes_after_the_last_seat_waits_and_is_promoted_when_somebody_withdraws()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 2);
        var people = await hall.People(4);
        List<Guid> enrolled = [];
        foreach (var person in people)
        {
            enrolled.Add(await hall.Enrol(activity, person));
        }

        (await hall.StateOf(activity, enrolled[2])).ShouldBe("Waitlisted");
        await hall.Withdraw(activity, enrolled[0]);

        (await hall.List(activity)).Select(one => one["state"]!.GetValue<string>()).ShouldBe(["Withdrawn", "Confirmed", "Confirmed", "Waitlisted"]);
        var promoted = (await hall.Told<EnrolmentPromoted>()).ShouldHaveSingleItem();
        promoted.PersonId.ShouldBe(people[2]);
        promoted.Title.ShouldBe("Warsztat ceramiki");
        (await hall.Told<EnrolmentWithdrawn>()).ShouldHaveSingleItem().Cause.ShouldBe("Asked");
    }

    [DatabaseFact]
    public async Task ACT_01_one_who_waited_and_withdraws_frees_no_seat()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 1);
        var people = await hall.People(3);
        var first = await hall.Enrol(activity, people[0]);
        var second = await hall.Enrol(activity, people[1]);
        var third = await hall.Enrol(activity, people[2]);

        await hall.Withdraw(activity, second);
        await hall.Withdraw(activity, first);

        (await hall.StateOf(activity, third)).ShouldBe("Confirmed");
        (await hall.Told<EnrolmentPromoted>()).ShouldHaveSingleItem().EnrolmentId.ShouldBe(third);
        (await hall.Counts(activity))["waiting"]!.GetValue<int>().ShouldBe(0);
    }

    [DatabaseFact]
    public async Task ACT_01_one_who_was_promoted_meanwhile_withdraws_all_the_same_but_only_once()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 1);
        var first = await hall.Enrol(activity, await hall.Person());
        var second = await hall.Enrol(activity, await hall.Person());
        var seen = (await hall.Organizer.Get($"activities/{activity}/enrolments/{second}")).Expect(200).ETag;
        await hall.Withdraw(activity, first);

        (await hall.Organizer.Post($"activities/{activity}/enrolments/{second}/withdraw", null, seen)).Expect(204);
        (await hall.Organizer.Post($"activities/{activity}/enrolments/{second}/withdraw", null, seen)).Expect(412);
        (await hall.StateOf(activity, second)).ShouldBe("Withdrawn");
    }

    [DatabaseFact]
    public async Task ACT_01_an_activity_without_a_capacity_has_a_seat_for_everyone()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: null);
        foreach (var person in await hall.People(3))
        {
            (await hall.StateOf(activity, await hall.Enrol(activity, person))).ShouldBe("Confirmed");
        }

        var counts = await hall.Counts(activity);
        counts["capacity"].ShouldBeNull();
        counts["free"].ShouldBeNull();
        counts["taken"]!.GetValue<int>().ShouldBe(3);
    }

    [DatabaseFact]
    public async Task ACT_01_more_seats_promote_those_who_wait_in_order()
    {
        var world = await World.Open(host);
        var client = world.AsOrganizer;
        var body = world.ActivityBody(("enrolmentMode", "Enrolment"), ("capacity", 1));
        var activity = await world.Published(("enrolmentMode", "Enrolment"), ("capacity", 1));
        var hall = Hall.In(host, world.Centre);
        var people = await hall.People(4);
        foreach (var person in people)
        {
            await hall.Enrol(activity, person);
        }

        body["capacity"] = 3;
        (await client.Put($"activities/{activity}", body, (await client.Get($"activities/{activity}")).ETag)).Expect(204);

        (await hall.List(activity)).Select(one => one["state"]!.GetValue<string>()).ShouldBe(["Confirmed", "Confirmed", "Confirmed", "Waitlisted"]);
        (await hall.Told<EnrolmentPromoted>()).Select(one => one.PersonId).ShouldBe(people[1..3], ignoreOrder: true);
    }

    [DatabaseFact]
    public async Task ACT_02_nobody_enrols_in_a_draft_nor_after_the_beginning()
    {
        var hall = Hall.Open(host);
        var person = await hall.Person();
        var draft = await hall.Activity(published: false);
        var soon = await hall.Activity();

        (await hall.Organizer.Create($"activities/{draft}/enrolments", new { personId = person })).Expect(409).Codes.ShouldBe(["ACT-02"]);
        host.Clock.Advance(TimeSpan.FromDays(8));
        (await hall.Organizer.Create($"activities/{soon}/enrolments", new { personId = person })).Expect(409).Codes.ShouldBe(["ACT-02"]);
    }

    [DatabaseFact]
    public async Task ACT_60_nobody_enrols_in_what_is_open_to_all()
    {
        var hall = Hall.Open(host);
        var open = await hall.Activity(mode: EnrolmentMode.Open);

        (await hall.Organizer.Create($"activities/{open}/enrolments", new { personId = await hall.Person() })).Expect(409).Codes.ShouldBe(["ACT-60"]);
    }

    [DatabaseFact]
    public async Task ACT_03_a_person_enrols_once_and_may_come_back_after_withdrawing()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity();
        var person = await hall.Person();
        var first = await hall.Enrol(activity, person);

        (await hall.Organizer.Create($"activities/{activity}/enrolments", new { personId = person })).Expect(409).Codes.ShouldBe(["ACT-03"]);
        await hall.Withdraw(activity, first);
        var second = await hall.Enrol(activity, person);

        (await hall.Enrolment(activity, second))["number"]!.GetValue<int>().ShouldBe(2);
        (await hall.Withdraw(activity, first, expect: 409)).Codes.ShouldBe(["OSL-02"]);
    }

    [DatabaseFact]
    public async Task An_unknown_person_or_activity_is_refused_and_an_enrolment_is_found_under_its_own_activity_only()
    {
        var hall = Hall.Open(host);
        var (activity, other) = (await hall.Activity(), await hall.Activity());
        var enrolment = await hall.Enrol(activity, await hall.Person());

        (await hall.Organizer.Create($"activities/{activity}/enrolments", new { personId = Guid.NewGuid() })).Expect(400).Pointers.ShouldBe(["/personId"]);
        (await hall.Organizer.Create($"activities/{Guid.NewGuid()}/enrolments", new { personId = await hall.Person() })).Expect(404);
        (await hall.Organizer.Get($"activities/{other}/enrolments/{enrolment}")).Expect(404);
        (await hall.Organizer.Post($"activities/{other}/enrolments/{enrolment}/withdraw", null, "\"v1\"")).Expect(404);
        (await hall.Organizer.Post($"activities/{activity}/enrolments/{enrolment}/withdraw", null, "\"v9\"")).Expect(412);
        (await hall.Organizer.Get($"activities/{Guid.NewGuid()}/enrolments")).Expect(404);
    }

    [DatabaseFact]
    public async Task A_limited_right_reaches_only_its_own_communities()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity();
        var stranger = host.ClientFor(hall.Centre, [new(Guid.NewGuid())], Roles.Animator);
        var own = host.ClientFor(hall.Centre, [hall.Community], Roles.Animator);

        (await stranger.Create($"activities/{activity}/enrolments", new { personId = await hall.Person() })).Expect(403);
        (await own.Create($"activities/{activity}/enrolments", new { personId = await hall.Person() })).Expect(201);
    }

    [DatabaseFact]
    public async Task The_list_is_filtered_by_state_and_by_person_and_counted()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 1);
        var people = await hall.People(3);
        foreach (var person in people)
        {
            await hall.Enrol(activity, person);
        }

        (await hall.List(activity, "&state=Waitlisted")).Count.ShouldBe(2);
        (await hall.List(activity, $"&personId={people[1]}")).ShouldHaveSingleItem()!["number"]!.GetValue<int>().ShouldBe(2);
        var page = (await hall.Organizer.Get($"activities/{activity}/enrolments?limit=2&count=true")).Expect(200);
        page["totalCount"].GetValue<int>().ShouldBe(3);
        page["items"].AsArray().Count.ShouldBe(2);
        (await hall.Organizer.Get(new Uri(page["next"].GetValue<string>()).PathAndQuery)).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!["number"]!.GetValue<int>().ShouldBe(3);
    }

    [DatabaseFact]
    public async Task ACT_04_a_minor_waits_for_a_guardian_and_is_confirmed_by_the_consent()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 1);
        var minor = await hall.Person(minor: true);
        var enrolment = await hall.Enrol(activity, minor);
        var next = await hall.Enrol(activity, await hall.Person());

        (await hall.StateOf(activity, enrolment)).ShouldBe("PendingConsent");
        (await hall.StateOf(activity, next)).ShouldBe("Waitlisted");
        (await hall.Told<EnrolmentReserved>()).ShouldHaveSingleItem().ConsentBy.ShouldBe(host.Clock.GetUtcNow().AddDays(3));
        await hall.Hear(hall.Agreed(minor, Guid.NewGuid(), purpose: "image"));
        await hall.Hear(hall.Agreed(minor, Guid.NewGuid(), subject: Guid.NewGuid()));
        (await hall.StateOf(activity, enrolment)).ShouldBe("PendingConsent");

        await hall.Hear(hall.Agreed(minor, Guid.NewGuid(), subject: activity));

        (await hall.StateOf(activity, enrolment)).ShouldBe("Confirmed");
        (await hall.Told<EnrolmentConfirmed>()).ShouldHaveSingleItem().PersonId.ShouldBe(minor);
    }

    [DatabaseFact]
    public async Task ACT_04_a_minor_with_a_general_consent_is_confirmed_at_once_and_an_adult_needs_none()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity();
        var minor = await hall.Person(minor: true);
        await hall.Hear(hall.Agreed(minor, Guid.NewGuid()));

        (await hall.StateOf(activity, await hall.Enrol(activity, minor))).ShouldBe("Confirmed");
    }

    [DatabaseFact]
    public async Task ACT_04_a_seat_kept_for_a_consent_goes_on_when_the_term_ends_and_a_late_consent_waits_in_line()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 1);
        var minor = await hall.Person(minor: true);
        var enrolment = await hall.Enrol(activity, minor);
        var next = await hall.Enrol(activity, await hall.Person());

        await host.RunJob("activities.lapsed-consents");
        (await hall.StateOf(activity, next)).ShouldBe("Waitlisted");
        host.Clock.Advance(TimeSpan.FromDays(3));
        await host.RunJob("activities.lapsed-consents");
        await host.RunJob("activities.lapsed-consents");

        (await hall.StateOf(activity, next)).ShouldBe("Confirmed");
        (await hall.Enrolment(activity, enrolment))["holdsSeat"]!.GetValue<bool>().ShouldBeFalse();
        (await hall.Told<EnrolmentPromoted>()).ShouldHaveSingleItem().EnrolmentId.ShouldBe(next);
        await hall.Hear(hall.Agreed(minor, Guid.NewGuid(), subject: activity));
        (await hall.StateOf(activity, enrolment)).ShouldBe("Waitlisted");
        await hall.Withdraw(activity, next);
        (await hall.StateOf(activity, enrolment)).ShouldBe("Confirmed");
    }

    [DatabaseFact]
    public async Task ACT_04_a_minor_who_is_promoted_still_needs_the_consent()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 1);
        var first = await hall.Enrol(activity, await hall.Person());
        var minor = await hall.Enrol(activity, await hall.Person(minor: true));

        await hall.Withdraw(activity, first);

        (await hall.StateOf(activity, minor)).ShouldBe("PendingConsent");
        (await hall.Told<EnrolmentPromoted>()).ShouldHaveSingleItem().ConsentBy.ShouldNotBeNull();
    }

    [DatabaseFact]
    public async Task ACT_04_a_withdrawn_consent_takes_the_minor_off_the_list_unless_another_one_holds()
    {
        var hall = Hall.Open(host);
        var (activity, other) = (await hall.Activity(), await hall.Activity());
        var minor = await hall.Person(minor: true);
        var (general, special) = (Guid.NewGuid(), Guid.NewGuid());
        await hall.Hear(hall.Agreed(minor, general), hall.Agreed(minor, special, subject: other));
        var (enrolment, kept) = (await hall.Enrol(activity, minor), await hall.Enrol(other, minor));

        await hall.Hear(hall.AgreesNoMore(minor, general));

        (await hall.StateOf(activity, enrolment)).ShouldBe("Withdrawn");
        (await hall.StateOf(other, kept)).ShouldBe("Confirmed");
        (await hall.Told<EnrolmentWithdrawn>()).ShouldHaveSingleItem().Cause.ShouldBe("ConsentWithdrawn");
    }

    [DatabaseFact]
    public async Task An_erased_person_leaves_every_list_and_is_nobody_on_those_that_are_over()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 1);
        var people = await hall.People(2);
        var first = await hall.Enrol(activity, people[0]);
        var next = await hall.Enrol(activity, people[1]);

        await hall.Hear(new PersonErased { PersonId = people[0] });

        (await hall.StateOf(activity, first)).ShouldBe("Withdrawn");
        (await hall.StateOf(activity, next)).ShouldBe("Confirmed");
        (await hall.List(activity)).ShouldAllBe(one => one["personId"]!.GetValue<Guid>() != people[0]);
        (await hall.Organizer.Create($"activities/{activity}/enrolments", new { personId = people[0] })).Expect(400);
    }

    [DatabaseFact]
    public async Task ACT_03_of_two_records_of_one_person_one_enrolment_is_left()
    {
        var hall = Hall.Open(host);
        var (both, one) = (await hall.Activity(), await hall.Activity());
        var people = await hall.People(2);
        await hall.Enrol(both, people[0]);
        await hall.Enrol(both, people[1]);
        await hall.Enrol(one, people[1]);

        await hall.Hear(new PersonsMerged { KeptPersonId = people[0], MergedPersonId = people[1] });

        (await hall.List(both)).Select(row => row["state"]!.GetValue<string>()).ShouldBe(["Confirmed", "Withdrawn"]);
        (await hall.List(one)).ShouldHaveSingleItem()!["personId"]!.GetValue<Guid>().ShouldBe(people[0]);
    }

    [DatabaseFact]
    public async Task ACT_10_a_cancelled_activity_ends_every_enrolment_and_a_moved_one_tells_everybody()
    {
        var hall = Hall.Open(host);
        var (cancelled, moved) = (await hall.Activity(capacity: 1), await hall.Activity());
        var people = await hall.People(2);
        await hall.Enrol(cancelled, people[0]);
        await hall.Enrol(cancelled, people[1]);
        await hall.Enrol(moved, people[0]);
        var etag = (await hall.Organizer.Get($"activities/{cancelled}")).Expect(200).ETag;
        (await hall.Organizer.Post($"activities/{cancelled}/cancel", new { reason = "Awaria ogrzewania" }, etag)).Expect(204);
        etag = (await hall.Organizer.Get($"activities/{moved}")).Expect(200).ETag;
        (await hall.Organizer.Post($"activities/{moved}/postpone", new { reason = "Awaria ogrzewania" }, etag)).Expect(204);

        await hall.Deliver();

        (await hall.Told<EnrolmentWithdrawn>()).Select(one => one.Cause).ShouldBe(["ActivityCancelled", "ActivityCancelled"]);
        (await hall.Told<EnrolmentPromoted>()).ShouldBeEmpty();
        (await hall.Told<EnrolmentMoved>()).ShouldHaveSingleItem().HasNewTime.ShouldBeFalse();
    }

    [DatabaseFact]
    public async Task Those_who_have_a_seat_are_reminded_once_the_day_before()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 1);
        var people = await hall.People(2);
        await hall.Enrol(activity, people[0]);
        await hall.Enrol(activity, people[1]);

        await host.RunJob("activities.reminders");
        (await hall.Told<EnrolmentReminded>()).ShouldBeEmpty();
        host.Clock.Advance(TimeSpan.FromDays(6));
        await host.RunJob("activities.reminders");
        await host.RunJob("activities.reminders");

        (await hall.Told<EnrolmentReminded>()).ShouldHaveSingleItem().PersonId.ShouldBe(people[0]);
    }
}

public sealed class EnrolmentTestsOnSqlite(SqliteHost host) : EnrolmentTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class EnrolmentTestsOnPostgreSql(PostgreSqlHost host) : EnrolmentTests(host), IClassFixture<PostgreSqlHost>;
