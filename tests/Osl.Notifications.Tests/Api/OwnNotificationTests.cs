using Osl.Testing.Databases;

namespace Osl.Notifications.Tests.Api;

public abstract class OwnNotificationTests(NotificationHost host)
{
    [DatabaseFact]
    public async Task One_reads_and_marks_ones_own_notifications_and_nobody_elses()
    {
        var staff = await Staff.In(host);
        await staff.Told(Staff.ReviewDue(new(2026, 3, 16)), Staff.ReviewDue(new(2026, 3, 17)));
        var own = staff.AsOrganiser;
        var id = (await own.Get("notifications")).Expect(200)["items"][0]!["id"]!.GetValue<Guid>();

        (await staff.AsDirector.Post($"notifications/{id}/read")).Expect(404);
        (await (await Staff.In(host)).AsOrganiser.Post($"notifications/{id}/read")).Expect(404);
        (await own.Post($"notifications/{id}/read")).Expect(204);
        (await own.Post($"notifications/{id}/read")).Expect(204);

        (await own.Get("notifications?unread=true"))["items"].AsArray().Count.ShouldBe(1);
        (await own.Get("notifications?unread=false"))["items"].AsArray().ShouldHaveSingleItem()!["id"]!.GetValue<Guid>().ShouldBe(id);
        (await own.Post("notifications/read-all")).Expect(204);
        (await own.Get("notifications/unread-count"))["unread"].GetValue<int>().ShouldBe(0);
        (await staff.AsDirector.Get("notifications/unread-count"))["unread"].GetValue<int>().ShouldBe(2);
    }

    [DatabaseFact]
    public async Task The_line_is_in_the_language_asked_for()
    {
        var staff = await Staff.In(host);
        await staff.Told(Staff.ReviewDue(new(2026, 3, 16)));

        (await staff.AsOrganiser.In("en").Get("notifications"))["items"][0]!["text"]!.GetValue<string>()
            .ShouldBe("Review of the OSL plan “Plan OSL 2026” due on 16 March 2026");
    }

    [DatabaseFact]
    public async Task Preferences_are_read_and_replaced_by_their_version()
    {
        var own = (await Staff.In(host)).AsOrganiser;
        var read = (await own.Get("notification-preferences")).Expect(200);
        read["choices"].AsArray().ShouldAllBe(choice => choice!["wanted"]!.GetValue<bool>());

        (await own.Put("notification-preferences", Night())).Expect(428);
        (await own.Put("notification-preferences", Night(), "\"v99\"")).Expect(412);
        var changed = (await own.Put("notification-preferences", Night(), read.ETag)).Expect(204);
        (await own.Put("notification-preferences", Night(), read.ETag)).Expect(412);
        var again = (await own.Get("notification-preferences")).Expect(200);
        again.ETag.ShouldBe(changed.ETag);
        again["quietHours"]["from"]!.GetValue<string>().ShouldBe("22:00");
        (await own.Get("notification-preferences", again.ETag)).Expect(304);
    }

    [DatabaseFact]
    public async Task Somebody_the_roster_has_not_heard_of_yet_can_choose_as_well()
    {
        var early = host.Client(new(Guid.NewGuid()), new Osl.BuildingBlocks.Domain.StaffMemberId(Guid.NewGuid()), "OrganizerOSL");
        var read = (await early.Get("notification-preferences")).Expect(200);
        read.ETag.ShouldBe("\"v0\"");
        (await early.Put("notification-preferences", Night(), read.ETag)).Expect(204).ETag.ShouldBe("\"v1\"");
    }

    [DatabaseFact]
    public async Task NOT_03_NOT_04_NOT_05_NOT_06_choices_that_cannot_be_are_refused()
    {
        var own = (await Staff.In(host)).AsOrganiser;
        var tag = (await own.Get("notification-preferences")).ETag;
        await Refused("NOT-03", "/choices/0/wanted", new { choices = new[] { Choice("SessionsEndedForSafety", "Email", false) } });
        await Refused("NOT-04", "/choices/0/channel", new { choices = new[] { Choice("MorningDigest", "InApp", false) } });
        await Refused("NOT-05", "/choices/1", new { choices = new[] { Choice("PlanApproved", "Email", false), Choice("PlanApproved", "Email", true) } });
        await Refused("NOT-06", "/quietHours/to", new { quietHours = new { from = "22:00", to = "22:00" } });

        async Task Refused(string code, string pointer, object body)
        {
            var refused = (await own.Put("notification-preferences", body, tag)).Expect(422);
            refused.Codes.ShouldBe([code]);
            refused.Pointers.ShouldBe([pointer]);
        }
    }

    [DatabaseFact]
    public async Task A_wrong_hour_or_kind_is_named_by_its_pointer()
    {
        var own = (await Staff.In(host)).AsOrganiser;
        var tag = (await own.Get("notification-preferences")).ETag;
        (await own.Put("notification-preferences", new { quietHours = new { from = "25:00", to = "6:00" } }, tag)).Expect(400)
            .Pointers.ShouldBe(["/quietHours/from", "/quietHours/to"]);
        (await own.Put("notification-preferences", new { choices = new[] { Choice("Weather", "Email", true) } }, tag)).Expect(400)
            .Pointers.ShouldBe(["/choices/0/kind"]);
    }

    private static object Night() => new { quietHours = new { from = "22:00", to = "06:00" }, choices = new[] { Choice("PlanApproved", "Email", false) } };

    private static object Choice(string kind, string channel, bool wanted) => new { kind, channel, wanted };
}

public sealed class OwnNotificationTestsOnSqlite(NotificationsOnSqlite host) : OwnNotificationTests(host), IClassFixture<NotificationsOnSqlite>;

[OnPostgreSql]
public sealed class OwnNotificationTestsOnPostgreSql(NotificationsOnPostgreSql host) : OwnNotificationTests(host), IClassFixture<NotificationsOnPostgreSql>;
