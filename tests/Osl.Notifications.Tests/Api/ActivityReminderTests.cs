using Osl.Activities.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Notifications.Tests.Api;

/// <summary>Letters about activities to those who are responsible for them.</summary>
public abstract class ActivityReminderTests(NotificationHost host)
{
    [DatabaseFact]
    public async Task Whoever_organised_activities_gets_one_letter_that_lists_what_is_to_be_settled()
    {
        host.Clock.SetTo(new DateTimeOffset(2026, 5, 20, 8, 0, 0, TimeSpan.FromHours(2)));
        var staff = await Staff.In(host);
        host.English.Add(staff.Director);
        await staff.Told(Awaited(staff.Director.Value), Awaited(null));
        await staff.Deliver();

        var english = host.MailOf(staff.Director).ShouldHaveSingleItem();
        english.Subject.ShouldBe("To settle: 2 activities");
        english.Body.ShouldContain("- “Warsztat ceramiki”: 5 May 2026 (15 days ago)\r\n- “Spacer”: 6 May 2026 (14 days ago)");
        var polish = host.MailOf(staff.Organiser).ShouldHaveSingleItem("nobody organised those: the organizers of the centre are told");
        polish.Subject.ShouldBe("Do rozliczenia: 2 działania");
        polish.Body.ShouldContain("Do zrobienia (2 sprawy):\r\n- „Warsztat ceramiki”: 5 maja 2026 r. (15 dni temu)");
        (await staff.AsDirector.Get("notifications")).Expect(200)["items"].AsArray().Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task The_director_is_told_of_the_review_of_the_standard()
    {
        host.Clock.SetTo(new DateTimeOffset(2026, 4, 2, 8, 0, 0, TimeSpan.FromHours(2)));
        var staff = await Staff.In(host);
        await staff.Told(new StandardReviewAwaited { StandardId = Guid.NewGuid(), Title = "Standardy", DueOn = new(2026, 6, 1), DaysLeft = 60 });
        await staff.Deliver();

        host.MailOf(staff.Director).ShouldHaveSingleItem().Subject.ShouldBe("Przegląd standardów ochrony małoletnich: termin 1 czerwca 2026 r.");
        host.MailOf(staff.Organiser).ShouldBeEmpty();
    }

    private static SettlementAwaited Awaited(Guid? organizer) => new()
    {
        OrganizerStaffMemberId = organizer,
        Day = new(2026, 5, 20),
        Count = 2,
        ActivityIds = [Guid.NewGuid(), Guid.NewGuid()],
        Titles = ["Warsztat ceramiki", "Spacer"],
        EndedOn = [new(2026, 5, 5), new(2026, 5, 6)],
    };
}

public sealed class ActivityReminderTestsOnSqlite(NotificationsOnSqlite host) : ActivityReminderTests(host), IClassFixture<NotificationsOnSqlite>;

[OnPostgreSql]
public sealed class ActivityReminderTestsOnPostgreSql(NotificationsOnPostgreSql host) : ActivityReminderTests(host), IClassFixture<NotificationsOnPostgreSql>;
