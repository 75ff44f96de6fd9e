using Osl.Planning.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Notifications.Tests.Api;

public abstract class DigestApiTests(NotificationHost host)
{
    // Seven in the morning of the day on which summer time begins, and so eight where nobody turned the clock.
    private static readonly DateTimeOffset Seven = new(2026, 3, 29, 5, 0, 0, TimeSpan.Zero);

    [DatabaseFact]
    public async Task A_digest_goes_out_once_a_day_from_its_hour_on_to_those_who_have_something_on_it()
    {
        host.Clock.SetTo(Seven.AddDays(-1));
        var staff = await Staff.In(host);
        var due = Staff.ReviewDue(new(2026, 4, 1));
        await staff.Told(due, Overdue(staff));

        await Digests(Seven.AddMinutes(-1));
        host.MailOf(staff.Organiser).Where(IsDigest).ShouldBeEmpty();
        await Digests(Seven);
        await Digests(Seven.AddHours(1));
        var digest = host.MailOf(staff.Organiser).Where(IsDigest).ShouldHaveSingleItem();
        digest.Subject.ShouldBe("Sprawy na 29 marca 2026 r.: 2 sprawy");
        digest.Body.ShouldContain("Po terminie (1 sprawa):\r\n- Zadanie następcze: 20 marca 2026 r. (9 dni temu)");
        digest.Body.ShouldContain("Do zrobienia (1 sprawa):\r\n- Przegląd planu „Plan OSL 2026”: 1 kwietnia 2026 r. (za 3 dni)");
        host.MailOf(staff.Director).Where(IsDigest).ShouldHaveSingleItem().Subject.ShouldEndWith(": 1 sprawa");
    }

    [DatabaseFact]
    public async Task Turning_the_clock_back_gives_no_digest_for_a_day_that_is_over()
    {
        host.Clock.SetTo(Seven);
        var staff = await Staff.In(host);
        await staff.Told(Overdue(staff));
        await Digests(Seven);
        await Digests(Seven.AddDays(-1));
        await Digests(Seven.AddHours(-3));
        await Digests(Seven);
        host.MailOf(staff.Organiser).Count(IsDigest).ShouldBe(1);

        await Digests(Seven.AddDays(1));
        host.MailOf(staff.Organiser).Count(IsDigest).ShouldBe(2);
    }

    [DatabaseFact]
    public async Task What_is_done_leaves_the_digest_and_an_empty_one_is_not_sent()
    {
        host.Clock.SetTo(Seven);
        var staff = await Staff.In(host);
        var due = Staff.ReviewDue(new(2026, 3, 31));
        await staff.Told(due);
        await staff.Told(new PlanReviewHeld { PlanId = due.PlanId, ReviewId = due.ReviewId, Outcome = "Continue" });
        var followUp = Overdue(staff);
        await staff.Told(followUp);
        await staff.Told(followUp with { Open = false });
        var update = new PlanUpdateRequired { PlanId = Guid.NewGuid(), Title = "Plan", DiagnosisId = Guid.NewGuid(), DecideBy = new(2026, 4, 1), DaysBefore = 3 };
        await staff.Told(update);
        await staff.Told(new PlanUpdateSettled { PlanId = update.PlanId, DiagnosisId = update.DiagnosisId, Updated = false });

        await Digests(Seven);
        host.MailOf(staff.Organiser).Where(IsDigest).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task Racing_sweeps_write_one_digest_each()
    {
        host.Clock.SetTo(Seven);
        var staff = await Staff.In(host);
        await staff.Told(Overdue(staff));
        await Task.WhenAll(host.RunJob("notifications.morning-digests"), host.RunJob("notifications.morning-digests"));
        await host.RunJob("notifications.deliver");

        host.MailOf(staff.Organiser).Count(IsDigest).ShouldBe(1);
    }

    [DatabaseFact]
    public async Task A_follow_up_that_was_moved_while_the_clock_was_set_back_is_in_the_digest_of_its_new_day()
    {
        host.Clock.SetTo(Seven.AddHours(-1));
        var staff = await Staff.In(host);
        var followUp = Overdue(staff);
        await staff.Told(followUp with { DueOn = new(2027, 3, 20) });
        host.Clock.SetTo(Seven.AddHours(-1).AddSeconds(-5));
        await staff.Told(followUp);

        await Digests(Seven);
        host.MailOf(staff.Organiser).Count(IsDigest).ShouldBe(1);
    }

    private static bool IsDigest(Osl.Testing.Mail.ReceivedMail mail) => mail.Subject.StartsWith("Sprawy na", StringComparison.Ordinal);

    private static FollowUpChanged Overdue(Staff staff) => new()
    {
        FollowUpId = Guid.NewGuid(), PlanId = null, DueOn = new(2026, 3, 20), OwnerStaffMemberId = staff.Organiser.Value, Open = true,
    };

    private async Task Digests(DateTimeOffset at)
    {
        host.Clock.SetTo(at);
        await host.RunJob("notifications.morning-digests");
        await host.RunJob("notifications.deliver");
    }
}

public sealed class DigestApiTestsOnSqlite(NotificationsOnSqlite host) : DigestApiTests(host), IClassFixture<NotificationsOnSqlite>;

[OnPostgreSql]
public sealed class DigestApiTestsOnPostgreSql(NotificationsOnPostgreSql host) : DigestApiTests(host), IClassFixture<NotificationsOnPostgreSql>;
