using Osl.Activities.Contracts;
using Osl.People.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>What becomes of an enrolment when the person's age, as it is on file, changes after it, or the consent crossed it.</summary>
public abstract class ComingOfAgeTests(OslHost host)
{
    [DatabaseFact]
    public async Task ACT_04_whoever_is_of_age_by_now_waits_for_no_guardian()
    {
        var hall = Hall.Open(host);
        var (one, full) = (await hall.Activity(capacity: 1), await hall.Activity(capacity: 1));
        var person = await hall.Person(minor: true);
        var before = await hall.Enrol(full, await hall.Person());
        var (pending, waiting) = (await hall.Enrol(one, person), await hall.Enrol(full, person));

        await hall.Hear(Changed(person, minor: false, 2));

        (await hall.StateOf(one, pending)).ShouldBe("Confirmed");
        (await hall.StateOf(full, waiting)).ShouldBe("Waitlisted");
        await hall.Withdraw(full, before);
        (await hall.StateOf(full, waiting)).ShouldBe("Confirmed");
        host.Clock.Advance(TimeSpan.FromDays(4));
        await host.RunJob("activities.lapsed-consents");
        (await hall.StateOf(one, pending)).ShouldBe("Confirmed");
    }

    [DatabaseFact]
    public async Task ACT_04_whoever_turns_out_to_be_a_minor_keeps_the_seat_until_the_term_for_the_consent()
    {
        var hall = Hall.Open(host);
        var (one, agreed, over) = (await hall.Activity(capacity: 1), await hall.Activity(), await hall.Activity(days: 1));
        var person = await hall.Person();
        var (seat, kept, past) = (await hall.Enrol(one, person), await hall.Enrol(agreed, person), await hall.Enrol(over, person));
        var next = await hall.Enrol(one, await hall.Person());
        await hall.Hear(hall.Agreed(person, Guid.NewGuid(), subject: agreed));
        host.Clock.Advance(TimeSpan.FromDays(2));

        await hall.Hear(Changed(person, minor: true, 2));

        (await hall.StateOf(one, seat)).ShouldBe("PendingConsent");
        (await hall.Told<EnrolmentReserved>()).ShouldHaveSingleItem().ConsentBy.ShouldBe(host.Clock.GetUtcNow().AddDays(3));
        (await hall.StateOf(agreed, kept)).ShouldBe("Confirmed");
        (await hall.StateOf(over, past)).ShouldBe("Confirmed");
        (await hall.StateOf(one, next)).ShouldBe("Waitlisted");
        host.Clock.Advance(TimeSpan.FromDays(3));
        await host.RunJob("activities.lapsed-consents");
        (await hall.StateOf(one, next)).ShouldBe("Confirmed");
    }

    [DatabaseFact]
    public async Task ACT_04_one_in_line_who_turns_out_to_be_a_minor_is_promoted_to_a_kept_seat()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 1);
        var first = await hall.Enrol(activity, await hall.Person());
        var person = await hall.Person();
        var waiting = await hall.Enrol(activity, person);

        await hall.Hear(Changed(person, minor: true, 2));

        (await hall.Enrolment(activity, waiting))["needsConsent"]!.GetValue<bool>().ShouldBeTrue();
        await hall.Withdraw(activity, first);
        (await hall.StateOf(activity, waiting)).ShouldBe("PendingConsent");
    }

    [DatabaseFact]
    public async Task ACT_04_a_seat_whose_consent_is_there_by_the_term_is_confirmed_and_not_given_on()
    {
        var hall = Hall.Open(host);
        var activity = await hall.Activity(capacity: 1);
        var minor = await hall.Person(minor: true);
        var enrolment = await hall.Enrol(activity, minor);
        var next = await hall.Enrol(activity, await hall.Person());
        await hall.CrossedBy(minor, Guid.NewGuid());
        host.Clock.Advance(TimeSpan.FromDays(3));

        await host.RunJob("activities.lapsed-consents");

        (await hall.StateOf(activity, enrolment)).ShouldBe("Confirmed");
        (await hall.StateOf(activity, next)).ShouldBe("Waitlisted");
    }

    private static PersonChanged Changed(Guid person, bool minor, long position) => new() { PersonId = person, IsMinor = minor, StreamPosition = position };
}

public sealed class ComingOfAgeTestsOnSqlite(SqliteHost host) : ComingOfAgeTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class ComingOfAgeTestsOnPostgreSql(PostgreSqlHost host) : ComingOfAgeTests(host), IClassFixture<PostgreSqlHost>;
