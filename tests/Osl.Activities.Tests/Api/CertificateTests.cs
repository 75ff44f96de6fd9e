using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>What people have learned and can show: certificates of what they attended (F-31).</summary>
public abstract class CertificateTests(OslHost host)
{
    [DatabaseFact]
    public async Task Whoever_came_to_a_workshop_has_a_certificate_with_what_was_learned()
    {
        var hall = Hall.Open(host);
        var workshop = await hall.Activity();
        var people = await hall.People(2);
        var (came, missing) = (await hall.Enrol(workshop, people[0]), await hall.Enrol(workshop, people[1]));
        host.Clock.Advance(TimeSpan.FromDays(8));
        await Present(hall, workshop, came);
        (await hall.Organizer.Get($"activities/{workshop}/enrolments/{came}/certificate")).Expect(404);
        await Hold(hall, workshop, "Wypala ceramikę");

        var told = (await hall.Organizer.Get($"activities/{workshop}/enrolments/{came}/certificate")).Expect(200);
        (told["personId"].GetValue<Guid>(), told["minutes"].GetValue<int>(), told["sessions"][0]!["learningOutcomes"]![0]!.GetValue<string>()).ShouldBe((people[0], 120, "Wypala ceramikę"));
        (await hall.Organizer.Get($"activities/{workshop}/enrolments/{missing}/certificate")).Expect(404);
    }

    [DatabaseFact]
    public async Task The_certificate_of_a_programme_counts_the_sessions_that_a_person_attended_and_its_reading_is_audited()
    {
        var here = await Neighbourhood.Open(host);
        var hall = Hall.In(host, here.Centre);
        Guid[] sessions = [await hall.Activity(days: 1), await hall.Activity(days: 2), await hall.Activity(days: 20)];
        var programme = $"education-programmes/{(await here.AsFacilitator.Create("education-programmes", new
        {
            topic = "Bezpieczny senior w sieci",
            communityIds = new[] { here.Community },
            moderatorId = here.Facilitator,
            learningOutcomes = new[] { "Ustawia dobre hasło" },
            sessionIds = sessions,
            externalExpert = "Informatyk z biblioteki",
        })).Expect(201).Id}";
        var (first, second) = (await hall.Enrol(sessions[0], here.Resident), await hall.Enrol(sessions[1], here.OtherResident));
        await hall.Enrol(sessions[1], here.Resident);
        host.Clock.Advance(TimeSpan.FromDays(3));
        await Present(hall, sessions[0], first);
        await Hold(hall, sessions[0], "Odróżnia fałszywe wiadomości");
        await Present(hall, sessions[1], second);
        await Hold(hall, sessions[1], "Robi kopię zapasową");

        var told = (await here.AsFacilitator.Get($"{programme}/certificate?personId={here.Resident}")).Expect(200);
        (told["title"].GetValue<string>(), told["sessionsHeld"].GetValue<int>(), told["minutes"].GetValue<int>(), told["externalExpert"].GetValue<string>())
            .ShouldBe(("Bezpieczny senior w sieci", 2, 120, "Informatyk z biblioteki"));
        told["sessions"].AsArray().ShouldHaveSingleItem()!["learningOutcomes"]![0]!.GetValue<string>().ShouldBe("Odróżnia fałszywe wiadomości");
        (await here.AsFacilitator.Get($"{programme}/certificate?personId={Guid.NewGuid()}")).Expect(404);
        (await here.Audit()).ShouldContain(entry => entry.Operation == "GetProgrammeCertificate" && entry.SubjectType == "Person" && entry.SubjectId == here.Resident);
    }

    private static async Task Present(Hall hall, Guid activity, Guid enrolment) =>
        (await hall.Organizer.Post($"activities/{activity}/attendance", new { marks = new[] { new { enrolmentId = enrolment, present = true } } })).Expect(200);

    private static async Task Hold(Hall hall, Guid activity, string learned)
    {
        await hall.Do(activity, "hold");
        await hall.Do(activity, "evaluation", new { outcomeNote = "Udane", learningOutcomes = new[] { learned } });
    }
}

public sealed class CertificateTestsOnSqlite(SqliteHost host) : CertificateTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class CertificateTestsOnPostgreSql(PostgreSqlHost host) : CertificateTests(host), IClassFixture<PostgreSqlHost>;
