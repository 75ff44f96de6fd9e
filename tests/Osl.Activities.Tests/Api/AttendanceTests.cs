using Osl.Activities.Contracts;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>Who came, what came of it, and what it cost.</summary>
public abstract class AttendanceTests(OslHost host)
{
    [DatabaseFact]
    public async Task ACT_06_attendance_is_taken_once_the_activity_has_begun()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity();
        var enrolment = await hall.Enrol(activity, await hall.Person());
        object came = new { marks = new[] { new { enrolmentId = enrolment, present = true } } };

        (await hall.Organizer.Post($"activities/{activity}/attendance", came)).Expect(409).Codes.ShouldBe(["ACT-06"]);
        host.Clock.Advance(TimeSpan.FromDays(8));
        var told = (await hall.Organizer.Post($"activities/{activity}/attendance", came)).Expect(200);

        told["present"].GetValue<int>().ShouldBe(1);
        (await hall.StateOf(activity, enrolment)).ShouldBe("Attended");
    }

    [DatabaseFact]
    public async Task ACT_06_walk_ins_are_taken_without_a_seat_and_one_who_waited_is_one_of_them()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 1);
        var people = await hall.People(3);
        var seated = await hall.Enrol(activity, people[0]);
        var waiting = await hall.Enrol(activity, people[1]);
        host.Clock.Advance(TimeSpan.FromDays(8));

        var told = (await hall.Organizer.Post($"activities/{activity}/attendance", new { walkIns = new[] { people[1], people[2] } })).Expect(200);

        (told["present"].GetValue<int>(), told["walkIns"].GetValue<int>()).ShouldBe((2, 2));
        (await hall.StateOf(activity, waiting)).ShouldBe("Attended");
        (await hall.StateOf(activity, seated)).ShouldBe("Confirmed");
        (await hall.List(activity, "&walkedIn=true")).Count.ShouldBe(2);
        (await hall.Counts(activity))["waiting"]!.GetValue<int>().ShouldBe(0);
    }

    [DatabaseFact]
    public async Task Attendance_that_tells_of_nobody_is_refused()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity();
        host.Clock.Advance(TimeSpan.FromDays(8));
        foreach (object nobody in new object[] { new { }, new { marks = Array.Empty<object>(), walkIns = Array.Empty<Guid>() } })
        {
            var answer = (await hall.Organizer.Post($"activities/{activity}/attendance", nobody)).Expect(400);
            (answer.Codes.Single(), answer.Pointers.Single()).ShouldBe(("required", "/marks"));
        }
    }

    [DatabaseFact]
    public async Task ACT_04_a_minor_does_not_walk_in_without_a_guardians_consent()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity();
        var minor = await hall.Person(minor: true);
        var enrolled = await hall.Person(minor: true);
        var pending = await hall.Enrol(activity, enrolled);
        host.Clock.Advance(TimeSpan.FromDays(8));

        (await hall.Organizer.Post($"activities/{activity}/attendance", new { walkIns = new[] { minor } })).Expect(409).Codes.ShouldBe(["ACT-04"]);
        (await hall.Organizer.Post($"activities/{activity}/attendance", new { marks = new[] { new { enrolmentId = pending, present = true } } })).Expect(409).Codes.ShouldBe(["ACT-04"]);
    }

    [DatabaseFact]
    public async Task ACT_61_a_person_checks_in_by_the_code_at_the_door_and_by_no_other()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity();
        var person = await hall.Person();
        var enrolment = await hall.Enrol(activity, person);
        var resident = host.Client(hall.Centre, Roles.Resident);
        host.Clock.Advance(TimeSpan.FromDays(7) + TimeSpan.FromHours(1));
        var code = (await hall.Organizer.Post($"activities/{activity}/door-code")).Expect(200)["code"].GetValue<string>();
        var wrong = code == "000000" ? "000001" : "000000";

        (await resident.Post($"activities/{activity}/door-code")).Expect(403);
        (await resident.Post($"activities/{activity}/check-ins", new { code = wrong, personId = person })).Expect(422).Codes.ShouldBe(["ACT-61"]);
        // The one before still counts, the one before that does not.
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        (await resident.Post($"activities/{activity}/check-ins", new { code, personId = person })).Expect(204);
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        (await resident.Post($"activities/{activity}/check-ins", new { code, personId = await hall.Person() })).Expect(422).Codes.ShouldBe(["ACT-61"]);

        (await hall.StateOf(activity, enrolment)).ShouldBe("Attended");
    }

    [DatabaseFact]
    public async Task ACT_06_where_only_numbers_are_kept_no_names_are_taken_and_the_other_way_round()
    {
        var hall = Hall.Open(host);
        var (counted, named) = (await hall.Activity(mode: EnrolmentMode.Open, attendance: AttendanceMode.CountOnly), await hall.Activity());
        var person = await hall.Person();
        host.Clock.Advance(TimeSpan.FromDays(8));
        object numbers = new { groups = new[] { new { group = "Seniors", count = 18 }, new { group = "Children", count = 9 } } };

        (await hall.Organizer.Post($"activities/{counted}/attendance", new { walkIns = new[] { person } })).Expect(409).Codes.ShouldBe(["ACT-06"]);
        (await hall.Organizer.Post($"activities/{named}/attendance/numbers", numbers)).Expect(409).Codes.ShouldBe(["ACT-06"]);
        (await hall.Organizer.Post($"activities/{counted}/attendance/numbers", numbers)).Expect(200)["present"].GetValue<int>().ShouldBe(27);
        await hall.Do(counted, "hold");

        (await hall.Told<ActivityHeld>()).ShouldHaveSingleItem().Participants.ShouldBe(27);
        (await hall.List(counted)).ShouldBeEmpty();
        (await hall.Organizer.Get($"activities/{counted}/attendance")).Expect(200)["groups"].AsArray().Count.ShouldBe(2);
    }

    [DatabaseFact]
    public async Task ACT_07_held_needs_attendance_and_settled_needs_evaluation_and_cost()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 2);
        var people = await hall.People(3);
        var came = await hall.Enrol(activity, people[0]);
        var missing = await hall.Enrol(activity, people[1]);
        var waiting = await hall.Enrol(activity, people[2]);
        (await hall.Do(activity, "hold", expect: 409)).Codes.ShouldBe(["ACT-06"]);
        host.Clock.Advance(TimeSpan.FromDays(8));
        (await hall.Do(activity, "hold", expect: 409)).Codes.ShouldBe(["ACT-07"]);
        (await hall.Organizer.Post($"activities/{activity}/attendance", new { marks = new[] { new { enrolmentId = came, present = true } } })).Expect(200);
        await hall.Do(activity, "hold");

        (await hall.StateOf(activity, missing)).ShouldBe("NoShow");
        (await hall.StateOf(activity, waiting)).ShouldBe("Rejected");
        (await hall.Do(activity, "settle", expect: 409)).Pointers.ShouldBe(["/evaluation"]);
        await hall.Do(activity, "evaluation", new { outcomeNote = "Powstało 11 donic" });
        (await hall.Do(activity, "settle", expect: 409)).Pointers.ShouldBe(["/actualCost"]);
        await hall.Do(activity, "evaluation", new { outcomeNote = "Powstało 11 donic", actualCost = 412.5, learningOutcomes = new[] { "Wypalanie" }, residentsShare = 60 });
        await hall.Do(activity, "settle");

        var settled = (await hall.Told<ActivitySettled>()).ShouldHaveSingleItem();
        (settled.ActualCost, settled.Participants, settled.LearningOutcomes, settled.ResidentsShare).ShouldBe((412.5m, 1, 1, 60));
        (await hall.Told<AttendanceRecorded>()).ShouldHaveSingleItem().NoShows.ShouldBe(1);
        var told = (await hall.Organizer.Get($"activities/{activity}/evaluation")).Expect(200);
        told["state"].GetValue<string>().ShouldBe("Settled");
        (await hall.Do(activity, "evaluation", new { outcomeNote = "Inaczej" }, 409)).Codes.ShouldBe(["OSL-02"]);
    }

    [DatabaseFact]
    public async Task A_correction_after_the_activity_was_held_tells_the_totals_anew()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity();
        var people = await hall.People(3);
        var first = await hall.Enrol(activity, people[0]);
        var second = await hall.Enrol(activity, people[1]);
        host.Clock.Advance(TimeSpan.FromDays(8));
        (await hall.Organizer.Post($"activities/{activity}/attendance", new { marks = new[] { new { enrolmentId = first, present = true } }, walkIns = new[] { people[2] } })).Expect(200);
        await hall.Do(activity, "hold");
        var walkIn = (await hall.List(activity, "&walkedIn=true")).ShouldHaveSingleItem()!["id"]!.GetValue<Guid>();

        await Correct(hall, activity, second, true);
        await Correct(hall, activity, first, false);
        await Correct(hall, activity, walkIn, false);

        var last = (await hall.Told<AttendanceRecorded>())[^1];
        (last.Participants, last.WalkIns, last.NoShows).ShouldBe((1, 0, 1));
        (await hall.StateOf(activity, walkIn)).ShouldBe("Withdrawn");
        (await hall.Organizer.Get($"activities/{activity}/evaluation")).Expect(200)["participants"].GetValue<int>().ShouldBe(1);
        (await hall.Told<ActivityHeld>()).ShouldHaveSingleItem();
    }

    [DatabaseFact]
    public async Task ACT_12_an_outcome_note_holds_no_pesel()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity();
        host.Clock.Advance(TimeSpan.FromDays(8));
        (await hall.Organizer.Post($"activities/{activity}/attendance", new { walkIns = new[] { await hall.Person() } })).Expect(200);
        await hall.Do(activity, "hold");

        (await hall.Do(activity, "evaluation", new { outcomeNote = "Przyszła 44051401359" }, 422)).Codes.ShouldBe(["ACT-12"]);
        (await hall.Do(activity, "evaluation", new { outcomeNote = "Dobrze", residentsShare = 101 }, 400)).Pointers.ShouldBe(["/residentsShare"]);
    }

    [DatabaseFact]
    public async Task Marks_of_another_activity_or_twice_are_refused_and_nothing_is_written()
    {
        var hall = Hall.Open(host);
        var (activity, other) = (await hall.Activity(), await hall.Activity());
        var person = await hall.Person();
        var own = await hall.Enrol(activity, person);
        var foreign = await hall.Enrol(other, person);
        host.Clock.Advance(TimeSpan.FromDays(8));

        (await hall.Organizer.Post(
            $"activities/{activity}/attendance",
            new { marks = new[] { new { enrolmentId = own, present = true }, new { enrolmentId = foreign, present = true } } })).Expect(400).Pointers.ShouldBe(["/marks/1/enrolmentId"]);
        (await hall.Organizer.Post(
            $"activities/{activity}/attendance",
            new { marks = new[] { new { enrolmentId = own, present = true }, new { enrolmentId = own, present = false } } })).Expect(400).Pointers.ShouldBe(["/marks"]);
        (await hall.StateOf(activity, own)).ShouldBe("Confirmed");
    }

    private static async Task Correct(Hall hall, Guid activity, Guid enrolment, bool present)
    {
        var path = $"activities/{activity}/enrolments/{enrolment}";
        var etag = (await hall.Organizer.Get(path)).Expect(200).ETag;
        (await hall.Organizer.Post($"{path}/attendance", new { present }, etag)).Expect(204);
    }
}

public sealed class AttendanceTestsOnSqlite(SqliteHost host) : AttendanceTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class AttendanceTestsOnPostgreSql(PostgreSqlHost host) : AttendanceTests(host), IClassFixture<PostgreSqlHost>;
