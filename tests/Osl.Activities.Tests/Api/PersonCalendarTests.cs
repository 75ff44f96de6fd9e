using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Activities.Tests.Api;

/// <summary>A14: what a person takes part in, at an address that was handed to them.</summary>
public abstract class PersonCalendarTests(OslHost host)
{
    [DatabaseFact]
    public async Task A14_a_person_sees_what_they_have_a_seat_in_and_nothing_else()
    {
        var (town, person, activity) = await Enrolled();
        await town.Published(await town.Community("Gdzie indziej"), ("title", "Obce zajęcia"), ("startsAt", $"{town.Day(9):O}T18:00:00Z"), ("endsAt", $"{town.Day(9):O}T20:00:00Z"));
        var path = await Address(town, person);
        var calendar = (await host.Anonymous().Get(path)).Expect(200);
        calendar.Text.ShouldContain($"UID:{activity}@activities.osl");
        calendar.Text.Split("BEGIN:VEVENT").Length.ShouldBe(2, "one event");
        calendar.Text.ShouldNotContain("Wymyślona", Case.Insensitive);
        (await host.Anonymous().Get(path, calendar.ETag)).Expect(304);

        var seat = (await town.Organizer.Get($"activities/{activity}/enrolments"))["items"].AsArray().Single()!;
        await Town.Do(town.Organizer, $"activities/{activity}/enrolments/{seat["id"]!.GetValue<Guid>()}", "withdraw");
        (await host.Anonymous().Get(path, calendar.ETag)).Expect(200).Text.ShouldNotContain("BEGIN:VEVENT");
    }

    [DatabaseFact]
    public async Task A14_a_new_address_ends_the_old_one_and_both_end_when_it_is_taken_away()
    {
        var (town, person, _) = await Enrolled();
        var first = await Address(town, person);
        var second = await Address(town, person);
        (await host.Anonymous().Get(first)).Expect(404);
        (await host.Anonymous().Get(second)).Expect(200);
        (await town.Organizer.Delete($"persons/{person}/calendar")).Expect(204);
        (await town.Organizer.Delete($"persons/{person}/calendar")).Expect(204);
        (await host.Anonymous().Get(second)).Expect(404);
        (await town.Organizer.Post($"persons/{Guid.NewGuid()}/calendar")).Expect(404);
    }

    [DatabaseFact]
    public async Task A14_the_calendar_of_who_was_erased_or_merged_leads_nowhere()
    {
        var (town, person, _) = await Enrolled();
        var (kept, erased) = (await town.Person("Halina"), await town.Person("Ewa"));
        var (merged, gone) = (await Address(town, person), await Address(town, erased));
        (await town.Organizer.Post($"persons/{kept}/merger", new { mergedId = person }, "\"v1\"")).Expect(204);
        (await host.Client(town.Centre, Roles.Dpo).Post($"persons/{erased}/erasure", ifMatch: "\"v1\"")).Expect(204);
        await host.Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);
        (await host.Anonymous().Get(merged)).Expect(404);
        (await host.Anonymous().Get(gone)).Expect(404);
        (await host.Anonymous().Get(await Address(town, kept))).Expect(200).Text.ShouldContain("BEGIN:VEVENT");
    }

    private async Task<(Town Town, Guid Person, Guid Activity)> Enrolled()
    {
        var town = await Town.Found(host);
        var person = await town.Person();
        var activity = await town.Published(await town.Community("Osiedle"));
        await town.Enrolment(activity, person);
        return (town, person, activity);
    }

    private static async Task<string> Address(Town town, Guid person)
    {
        ApiAnswer? told = null;
        await Eventually.Holds(async () => (told = await town.Organizer.Post($"persons/{person}/calendar")).Status == 200);
        return told!["path"].GetValue<string>();
    }
}

public sealed class PersonCalendarTestsOnSqlite(SqliteHost host) : PersonCalendarTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class PersonCalendarTestsOnPostgreSql(PostgreSqlHost host) : PersonCalendarTests(host), IClassFixture<PostgreSqlHost>;
