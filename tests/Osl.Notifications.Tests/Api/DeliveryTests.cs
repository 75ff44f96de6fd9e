using System.Text.Json.Nodes;
using Osl.Access.Contracts;
using Osl.BuildingBlocks.Modules;
using Osl.Planning.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Notifications.Tests.Api;

public abstract class DeliveryTests(NotificationHost host)
{
    private static readonly DateOnly DueOn = new(2026, 3, 16);

    [DatabaseFact]
    public async Task A_review_that_falls_due_reaches_the_organiser_and_the_director_once_by_mail_and_once_in_the_application()
    {
        var staff = await Morning();
        await staff.Told(Staff.ReviewDue(DueOn));
        await staff.Deliver();
        await staff.Deliver();

        foreach (var who in new[] { staff.Organiser, staff.Director })
        {
            var mail = host.MailOf(who).ShouldHaveSingleItem();
            mail.Subject.ShouldBe("Przegląd planu OSL „Plan OSL 2026”: termin 16 marca 2026 r.");
            mail.Body.ShouldContain("(za 14 dni)");
            mail.MessageId!.ShouldMatch("^<[0-9a-f]{40}@osl.example>$");
        }

        var shown = (await staff.AsDirector.Get("notifications")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!;
        shown["kind"]!.GetValue<string>().ShouldBe("PlanReviewDue");
        shown["text"]!.GetValue<string>().ShouldBe("Przegląd planu OSL „Plan OSL 2026”: termin 16 marca 2026 r.");
    }

    [DatabaseFact]
    public async Task NOT_01_the_same_occurrence_told_twice_is_one_send_record_a_recipient()
    {
        var staff = await Morning();
        var due = Staff.ReviewDue(DueOn);
        await staff.Told(due, due);
        await staff.Told(due);
        await staff.Deliver();

        (await Log(staff)).Count.ShouldBe(2);
        host.MailOf(staff.Organiser).Count.ShouldBe(1);
        (await staff.AsOrganiser.Get("notifications/unread-count")).Expect(200)["unread"].GetValue<int>().ShouldBe(1);
    }

    [DatabaseFact]
    public async Task Each_reminder_of_one_review_is_told()
    {
        var staff = await Morning();
        var review = Guid.NewGuid();
        await staff.Told(Staff.ReviewDue(DueOn, 14, review), Staff.ReviewDue(DueOn, 3, review), Staff.ReviewDue(DueOn, 0, review));
        await staff.Deliver();

        host.MailOf(staff.Organiser).Count.ShouldBe(3);
    }

    [DatabaseFact]
    public async Task Deliverers_that_race_send_each_message_once()
    {
        var staff = await Morning();
        await staff.Told([.. Enumerable.Range(0, 10).Select(_ => Staff.ReviewDue(DueOn))]);
        await Task.WhenAll(staff.Deliver(), staff.Deliver(), staff.Deliver());

        host.MailOf(staff.Organiser).Count.ShouldBe(10);
        host.MailOf(staff.Director).Select(mail => mail.MessageId).Distinct().Count().ShouldBe(10);
        (await Log(staff)).ShouldAllBe(line => line["status"]!.GetValue<string>() == "Sent" && line["attempts"]!.AsArray().Count == 1);
    }

    [DatabaseFact]
    public async Task Whichever_way_the_clock_is_turned_nothing_is_sent_again()
    {
        var staff = await Morning();
        await staff.Told(Staff.ReviewDue(DueOn));
        await staff.Deliver();
        var start = host.Clock.GetUtcNow();
        TimeSpan[] jumps = [TimeSpan.FromHours(2), TimeSpan.FromHours(-3), TimeSpan.FromDays(40), TimeSpan.FromDays(-1)];
        foreach (var jump in jumps)
        {
            host.Clock.SetTo(start + jump);
            await staff.Told(Staff.ReviewDue(DueOn));
            await staff.Deliver();
            await staff.Deliver();
        }

        host.MailOf(staff.Organiser).Count.ShouldBe(1 + jumps.Length);
        host.MailOf(staff.Organiser).Select(mail => mail.MessageId).ShouldBeUnique();
    }

    [DatabaseFact]
    public async Task A_server_that_refuses_is_tried_again_later_and_given_up_in_the_end()
    {
        var staff = await Morning();
        await staff.Told(Staff.ReviewDue(DueOn));
        host.Sink.Refusal = "451 try later";
        try
        {
            await staff.Deliver();
            await staff.Deliver();
            var failed = (await Log(staff))[0];
            failed["status"]!.GetValue<string>().ShouldBe("Failed");
            failed["attempts"]!.AsArray().ShouldHaveSingleItem()!["fault"]!.GetValue<string>().ShouldBe("ServerRefused");
            for (var attempt = 2; attempt <= 8; attempt++)
            {
                host.Clock.SetTo(host.Clock.GetUtcNow().AddHours(6));
                await staff.Deliver();
            }
        }
        finally
        {
            host.Sink.Refusal = null;
        }

        var given = await Log(staff);
        given.ShouldAllBe(line => line["status"]!.GetValue<string>() == "GivenUp" && line["attempts"]!.AsArray().Count == 8);
        await staff.Deliver();
        host.MailOf(staff.Organiser).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task What_failed_goes_out_when_its_wait_is_over()
    {
        var staff = await Morning();
        await staff.Told(Staff.ReviewDue(DueOn));
        host.Sink.Refusal = "451 try later";
        await staff.Deliver();
        host.Sink.Refusal = null;

        await staff.Deliver();
        host.MailOf(staff.Organiser).ShouldBeEmpty();
        host.Clock.SetTo(host.Clock.GetUtcNow().AddMinutes(1));
        await staff.Deliver();
        host.MailOf(staff.Organiser).Count.ShouldBe(1);
    }

    [DatabaseTheory]
    [InlineData("2026-10-24T21:30:00Z", "2026-10-25T05:00:00Z")]
    [InlineData("2027-03-27T22:30:00Z", "2027-03-28T04:00:00Z")]
    public async Task Quiet_hours_hold_mail_back_until_they_end_also_in_the_nights_when_the_clock_changes(string at, string ends)
    {
        var (moment, end) = (DateTimeOffset.Parse(at), DateTimeOffset.Parse(ends));
        var staff = await Morning();
        host.Clock.SetTo(moment);
        var client = staff.AsOrganiser;
        (await client.Put("notification-preferences", new { quietHours = new { from = "22:00", to = "06:00" } }, (await client.Get("notification-preferences")).ETag))
            .Expect(204);
        await staff.Told(Staff.ReviewDue(DateOnly.FromDateTime(moment.UtcDateTime).AddDays(14)));

        await staff.Deliver();
        (await Log(staff, $"recipientStaffMemberId={staff.Organiser}"))[0]["notBefore"]!.GetValue<DateTimeOffset>().ShouldBe(end);
        host.Clock.SetTo(end.AddSeconds(-1));
        await staff.Deliver();
        host.MailOf(staff.Organiser).ShouldBeEmpty();
        host.MailOf(staff.Director).Count.ShouldBe(1);

        host.Clock.SetTo(end);
        await staff.Deliver();
        host.MailOf(staff.Organiser).Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task What_is_not_wanted_by_mail_is_suppressed_and_still_shown_in_the_application()
    {
        var staff = await Morning();
        var client = staff.AsOrganiser;
        (await client.Put(
            "notification-preferences",
            new { choices = new[] { new { kind = "PlanReviewDue", channel = "Email", wanted = false } } },
            (await client.Get("notification-preferences")).ETag)).Expect(204);
        await staff.Told(Staff.ReviewDue(DueOn));
        await staff.Deliver();

        host.MailOf(staff.Organiser).ShouldBeEmpty();
        (await Log(staff, "status=Suppressed")).ShouldHaveSingleItem();
        (await client.Get("notifications/unread-count"))["unread"].GetValue<int>().ShouldBe(1);
    }

    [DatabaseFact]
    public async Task Who_leaves_before_a_message_goes_out_is_not_written_to()
    {
        var staff = await Morning();
        await staff.Told(Staff.ReviewDue(DueOn));
        await staff.Changed(staff.Organiser, false, Roles.OrganizerOsl, position: 2);
        await staff.Deliver();

        host.MailOf(staff.Organiser).ShouldBeEmpty();
        host.MailOf(staff.Director).Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task Each_reads_in_a_language_of_their_own()
    {
        var staff = await Morning();
        host.English.Add(staff.Director);
        await staff.Told(new FollowUpDue
        {
            FollowUpId = Guid.NewGuid(), PlanId = null, Subject = "Rozmowa", DueOn = new(2026, 2, 28), OwnerStaffMemberId = staff.Director.Value, DaysOverdue = 2,
        });
        await staff.Deliver();

        host.MailOf(staff.Director).ShouldHaveSingleItem().Body.ShouldContain("A follow-up due on 28 February 2026 (2 days ago) awaits you.");
        host.MailOf(staff.Organiser).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task The_log_is_for_those_who_may_and_shows_neither_addresses_nor_texts()
    {
        var staff = await Morning();
        await staff.Told(Staff.ReviewDue(DueOn));
        await staff.Deliver();

        (await staff.AsOrganiser.Get("notification-deliveries")).Expect(403);
        var list = (await staff.AsAdmin.Get("notification-deliveries?limit=1")).Expect(200);
        list.Text.ShouldNotContain("cus.example");
        list.Text.ShouldNotContain("Plan OSL 2026");
        var next = new Uri(list["next"].GetValue<string>()).PathAndQuery;
        (await staff.AsAdmin.Get(next)).Expect(200)["items"].AsArray().Count.ShouldBe(1);
        var id = list["items"][0]!["id"]!.GetValue<Guid>();
        (await staff.AsAdmin.Get($"notification-deliveries/{id}")).Expect(200).ETag.ShouldNotBeNull();
        (await (await Staff.In(host)).AsAdmin.Get($"notification-deliveries/{id}")).Expect(404);
    }

    [DatabaseFact]
    public async Task A_login_that_ended_for_safety_is_told_to_its_holder_at_any_hour()
    {
        var staff = await Morning();
        var client = staff.AsOrganiser;
        (await client.Put("notification-preferences", new { quietHours = new { from = "00:00", to = "23:59" } }, (await client.Get("notification-preferences")).ETag))
            .Expect(204);
        await staff.Told(new SessionFamilyRevoked
        {
            AccountId = Guid.NewGuid(), StaffMemberId = staff.Organiser.Value, FamilyId = Guid.NewGuid(), Reason = "RefreshTokenReused",
        });
        await staff.Deliver();

        host.MailOf(staff.Organiser).ShouldHaveSingleItem().Subject.ShouldBe("Zakończono sesje na Twoim koncie");
        host.MailOf(staff.Director).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task What_was_told_long_ago_is_forgotten_and_what_waits_is_not()
    {
        var staff = await Morning();
        await staff.Told(Staff.ReviewDue(DueOn));
        await staff.Deliver();
        await staff.Told(Staff.ReviewDue(DueOn));
        host.Clock.SetTo(host.Clock.GetUtcNow().AddMonths(23));
        await host.RunJob("notifications.clean-up");
        (await Log(staff)).Count.ShouldBe(4);

        host.Clock.SetTo(host.Clock.GetUtcNow().AddMonths(2));
        await host.RunJob("notifications.clean-up");
        (await Log(staff)).Select(line => line["status"]!.GetValue<string>()).ShouldBe(["Queued", "Queued"]);
        (await staff.AsOrganiser.Get("notifications"))["items"].AsArray().ShouldBeEmpty();
    }

    private async Task<Staff> Morning()
    {
        host.Clock.SetTo(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
        return await Staff.In(host);
    }

    private static async Task<IReadOnlyList<JsonNode>> Log(Staff staff, string filter = "limit=100") =>
        [.. (await staff.AsAdmin.Get($"notification-deliveries?{filter}")).Expect(200)["items"].AsArray().Select(line => line!)];
}

public sealed class DeliveryTestsOnSqlite(NotificationsOnSqlite host) : DeliveryTests(host), IClassFixture<NotificationsOnSqlite>;

[OnPostgreSql]
public sealed class DeliveryTestsOnPostgreSql(NotificationsOnPostgreSql host) : DeliveryTests(host), IClassFixture<NotificationsOnPostgreSql>;
