using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.People.Tests.Api;

/// <summary>GDPR Art. 12(3): whoever asks about their data is answered within a month.</summary>
public abstract class SubjectRequestApiTests(OslHost host)
{
    [DatabaseFact]
    public async Task A_request_is_received_extended_and_answered_within_its_term()
    {
        var town = await Town.Found(host);
        var (dpo, person) = (Dpo(town), await town.Person());
        var request = await Received(town, person);
        var read = (await dpo.Get($"subject-requests/{request}")).Expect(200);
        read["dueOn"].GetValue<string>().ShouldBe($"{town.Today.AddDays(-2).AddMonths(1):yyyy-MM-dd}");
        (await dpo.Post($"subject-requests/{request}/extension", new { ground = "Complexity" }, "\"v1\"")).Expect(204).ETag.ShouldBe("\"v2\"");
        (await dpo.Get($"subject-requests/{request}"))["dueOn"].GetValue<string>().ShouldBe($"{town.Today.AddDays(-2).AddMonths(3):yyyy-MM-dd}");
        (await dpo.Post($"subject-requests/{request}/extension", new { ground = "Complexity" }, "\"v2\"")).Expect(422).Codes.ShouldBe(["PEO-15"]);
        (await dpo.Post($"subject-requests/{request}/answer", new { }, "\"v1\"")).Expect(412);
        (await dpo.Post($"subject-requests/{request}/answer", new { refusedFor = "OrderedByLaw" }, "\"v2\"")).Expect(204);
        var answered = (await dpo.Get("subject-requests?status=Refused")).Expect(200)["items"].AsArray().Single()!;
        (answered["refusedFor"]!.GetValue<string>(), answered["answeredOn"]!.GetValue<string>()).ShouldBe(("OrderedByLaw", $"{town.Today:yyyy-MM-dd}"));
        (await dpo.Post($"subject-requests/{request}/answer", new { }, "\"v3\"")).Expect(409).Codes.ShouldBe(["OSL-02"]);
    }

    [DatabaseFact]
    public async Task PEO_14_and_bad_input_name_the_field()
    {
        var town = await Town.Found(host);
        var person = await town.Person();
        var tomorrow = (await town.Organizer.Create("subject-requests", new { personId = person, kind = "Access", way = "Email", receivedOn = town.Day(1) })).Expect(422);
        (tomorrow.Codes.Single(), tomorrow["errors"].AsArray().Single()!["pointer"]!.GetValue<string>()).ShouldBe(("PEO-14", "/receivedOn"));
        (await town.Organizer.Create("subject-requests", new { personId = Guid.NewGuid(), kind = "Access", way = "Email" })).Expect(400).Codes.ShouldBe(["unknown_reference"]);
        (await Dpo(town).Get("subject-requests"))["items"].AsArray().ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task The_data_protection_officer_is_reminded_a_week_before_on_the_day_and_when_it_is_late()
    {
        var town = await Town.Found(host);
        await town.Employ("ServicesOrganizer", Roles.Dpo);
        var request = await Received(town, await town.Person());
        var due = town.Today.AddDays(-2).AddMonths(1);
        foreach (var (day, told) in new[] { (due.AddDays(-8), 0), (due.AddDays(-7), 1), (due.AddDays(-6), 1), (due, 2), (due.AddDays(1), 3), (due.AddDays(2), 3) })
        {
            host.Clock.Advance(TimeSpan.FromDays(day.DayNumber - BuildingBlocks.Application.WarsawCalendar.Today(host.Clock).DayNumber));
            await host.RunJob("people.subject-requests");
            await host.RunJob("people.subject-requests");
            await host.Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);
            (await Reminders(town)).ShouldBe(told, day.ToString("O"));
        }

        (await Dpo(town).Get("subject-requests?dueBy=" + due.ToString("O")))["items"].AsArray().Single()!["overdue"]!.GetValue<bool>().ShouldBeTrue();
        (await Dpo(town).Post($"subject-requests/{request}/answer", new { }, (await Dpo(town).Get($"subject-requests/{request}")).ETag)).Expect(204);
    }

    [DatabaseFact]
    public async Task Requests_of_one_person_meet_when_two_records_are_merged_and_stand_in_the_export()
    {
        var town = await Town.Found(host);
        var (kept, merged) = (await town.Person(), await town.Person("Zosia"));
        await Received(town, merged);
        (await town.Organizer.Post($"persons/{kept}/merger", new { mergedId = merged }, "\"v1\"")).Expect(204);
        (await Dpo(town).Get($"subject-requests?personId={kept}&kind=Access"))["items"].AsArray().Count.ShouldBe(1);
        (await Dpo(town).Get($"persons/{kept}/export"))["records"].AsArray().Select(one => one!["kind"]!.GetValue<string>()).ShouldContain("subject-request");
    }

    private async Task<int> Reminders(Town town) => (await host.Client(town.Centre, Roles.CentreAdmin).Get("notification-deliveries?limit=100")).Expect(200)["items"].AsArray()
        .Count(one => one!["kind"]!.GetValue<string>() == "SubjectRequestDue");

    private static async Task<Guid> Received(Town town, Guid person) =>
        (await town.Organizer.Create("subject-requests", new { personId = person, kind = "Access", way = "Letter", receivedOn = town.Day(-2) })).Expect(201).Id;

    private ApiClient Dpo(Town town) => host.Client(town.Centre, Roles.Dpo);
}

public sealed class SubjectRequestApiTestsOnSqlite(SqliteHost host) : SubjectRequestApiTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class SubjectRequestApiTestsOnPostgreSql(PostgreSqlHost host) : SubjectRequestApiTests(host), IClassFixture<PostgreSqlHost>;
