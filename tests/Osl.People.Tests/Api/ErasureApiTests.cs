using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Persistence;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;
using Osl.Testing.Isolation;
using Osl.Testing.Towns;

namespace Osl.People.Tests.Api;

/// <summary>S13: what is known of a person is shown whole, and goes whole.</summary>
public abstract class ErasureApiTests(OslHost host)
{
    private const string Song = "KANAREK";

    [DatabaseFact]
    public async Task An_erased_person_leaves_no_trace_in_the_database_and_the_numbers_stay()
    {
        var town = await Town.Found(host);
        var (_, other) = (await Canary(town), await Canary(await Town.Found(host), "INNY" + Song));
        var (person, consultation, need) = await Used(town);
        Dump.Of(host).ShouldContain(Song);
        var export = (await Dpo(town).Get($"persons/{person}/export")).Expect(200);
        Kinds(export).ShouldBe(["activities/group-membership", "activities/known-person", "diagnosis/opinion", "diagnosis/skill", "diagnosis/vote", "people/consent", "people/person", "people/ward", "planning/follow-up"]);
        var table = (await Dpo(town).Get($"persons/{person}/export?format=csv")).Expect(200);
        table.Text.ShouldContain($"people,person,{person},familyName,{Song}-Nowak");
        table.Headers["Content-Type"].ShouldStartWith("text/csv");

        foreach (var one in (await town.Organizer.Get($"persons?q={Song}&limit=100"))["items"].AsArray().Select(row => row!["id"]!.GetValue<Guid>()))
        {
            await Erase(town, one);
        }

        await host.Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);
        (await town.Organizer.Get($"persons/{person}")).Expect(404);
        Dump.Of(host).Replace("INNY" + Song, "").Replace(("INNY" + Song).ToLowerInvariant(), "").ShouldNotContain(Song, Case.Insensitive);
        (await town.Organizer.Get($"consultations/{consultation}/votes/results")).Status.ShouldBeOneOf(200, 404);
        (await town.Organizer.Get($"needs/{need}")).Expect(200);
        (await town.Organizer.Get("groups"))["items"].AsArray().Single()!["memberCount"]!.GetValue<int>().ShouldBe(0);
        var group = (await town.Organizer.Get("groups"))["items"].AsArray().Single()!["id"]!.GetValue<Guid>();
        (await town.Organizer.Get($"groups/{group}/members")).Expect(200)["items"].AsArray().Single()!["personId"]!.GetValue<Guid>().ShouldNotBe(person);
        other.ShouldNotBe(Guid.Empty);
    }

    [DatabaseFact]
    public async Task PEO_02_law_holds_what_the_centre_must_keep_and_says_until_when()
    {
        var town = await Town.Found(host);
        var person = await town.Person();
        (await Dpo(town).Put("retention/rules/OnFile", new { months = 12, basis = "JRWA 5310", orderedByLaw = true }, "\"v0\"")).Expect(204);
        var refused = await Erasure(town, person);
        refused.Expect(409).Codes.ShouldBe(["PEO-02"]);
        refused["detail"].GetValue<string>().ShouldContain($"JRWA 5310, {town.Today.AddMonths(12):yyyy-MM-dd}");
        (await Dpo(town).Put("retention/rules/OnFile", new { months = 12, basis = "JRWA 5310", orderedByLaw = false }, "\"v1\"")).Expect(204);
        (await Erasure(town, person)).Expect(204);
    }

    [DatabaseFact]
    public async Task PEO_02_a_seat_in_something_to_come_holds_until_it_has_begun_or_was_given_up()
    {
        var town = await Town.Found(host);
        var (person, stream, enrolment) = (await town.Person(), Guid.NewGuid(), Guid.NewGuid());
        await host.TellOf(town.Centre, stream, Confirmed(enrolment, person, host.Clock.GetUtcNow().AddDays(7), stream));
        var refused = (await Erasure(town, person)).Expect(409);
        refused.Codes.ShouldBe(["PEO-02"]);
        refused["detail"].GetValue<string>().ShouldContain($"FutureEnrolment {town.Day(7):yyyy-MM-dd}");

        await host.TellOf(town.Centre, stream, new EnrolmentWithdrawn
        {
            EnrolmentId = enrolment, ActivityId = stream, PersonId = person, Cause = "Asked", Title = "Warsztaty", StartsAt = host.Clock.GetUtcNow().AddDays(7), StreamPosition = 2,
        });
        (await Erasure(town, person)).Expect(204);
    }

    [DatabaseFact]
    public async Task A_person_who_waited_is_told_once_that_the_place_is_theirs()
    {
        var town = await Town.Found(host);
        var (person, stream, enrolment) = (await town.Person(), Guid.NewGuid(), Guid.NewGuid());
        var starts = host.Clock.GetUtcNow().AddDays(7);
        await host.TellOf(
            town.Centre,
            stream,
            new EnrolmentPromoted { EnrolmentId = enrolment, ActivityId = stream, PersonId = person, ConsentBy = null, Title = "Warsztaty", StartsAt = starts, StreamPosition = 1 },
            Confirmed(enrolment, person, starts, stream, 2));
        var told = (await host.Client(town.Centre, Roles.CentreAdmin).Get("notification-deliveries")).Expect(200)["items"].AsArray()
            .Where(one => one!["recipientPersonId"]?.GetValue<Guid>() == person);
        told.Single()!["kind"]!.GetValue<string>().ShouldBe("EnrolmentPromoted");
    }

    private static EnrolmentConfirmed Confirmed(Guid enrolment, Guid person, DateTimeOffset starts, Guid activity, long position = 1) => new()
    {
        EnrolmentId = enrolment, ActivityId = activity, PersonId = person, Title = "Warsztaty", StartsAt = starts, StreamPosition = position,
    };

    [DatabaseFact]
    public async Task PEO_03_a_restricted_person_is_neither_changed_nor_reached_nor_erased()
    {
        var town = await Town.Found(host);
        var person = await town.Person();
        await town.Consent(person, "contact");
        var tag = (await town.Organizer.Get($"persons/{person}")).ETag;
        (await Dpo(town).Put($"persons/{person}/restriction", new { ground = "AccuracyDisputed" }, tag)).Expect(204);
        (await town.Organizer.Get($"persons/{person}/contact?purpose=contact")).Expect(409).Codes.ShouldBe(["PEO-03"]);
        (await town.Organizer.Put($"persons/{person}", new { givenName = "A", familyName = "B" }, "\"v2\"")).Expect(409).Codes.ShouldBe(["PEO-03"]);
        (await Erasure(town, person)).Expect(409).Codes.ShouldBe(["PEO-03"]);
        var reached = await host.Services.GetRequiredService<IPersonDirectory>().Find(town.Centre, [new PersonId(person)], "test", CancellationToken.None);
        reached.ShouldBeEmpty();
        (await Dpo(town).Delete($"persons/{person}/restriction", "\"v2\"")).Expect(204);
        (await town.Organizer.Get($"persons/{person}/contact?purpose=contact")).Expect(200);
    }

    [DatabaseFact]
    public async Task PEO_13_a_rule_is_set_once_when_two_do_it_at_the_same_time()
    {
        var town = await Town.Found(host);
        var dpo = Dpo(town);
        var answers = await Task.WhenAll(Enumerable.Range(1, 4).Select(months => dpo.Put("retention/rules/Participant", new { months, basis = "JRWA" }, "\"v0\"")));
        answers.Count(answer => answer.Status == 204).ShouldBe(1);
        answers.Where(answer => answer.Status != 204).ShouldAllBe(answer => answer.Status == 412 || answer.Codes.Contains("PEO-13"));
    }

    [DatabaseFact]
    public async Task The_dry_run_names_whom_the_monthly_job_erases_and_the_job_may_run_twice()
    {
        var town = await Town.Found(host);
        var (old, restricted) = (await town.Person(), await town.Person());
        (await Dpo(town).Put($"persons/{restricted}/restriction", new { ground = "NeededForClaims" }, "\"v1\"")).Expect(204);
        (await Dpo(town).Get("retention/preview"))["items"].AsArray().ShouldBeEmpty();
        var day = town.Today.AddMonths(24).AddDays(40);
        var planned = (await Dpo(town).Get($"retention/preview?on={day:yyyy-MM-dd}")).Expect(200)["items"].AsArray();
        planned.Count.ShouldBe(2);
        planned.Single(row => row!["heldBy"]!.AsArray().Count == 0)!["id"]!.GetValue<Guid>().ShouldBe(old);
        planned.ShouldAllBe(row => row!["category"]!.GetValue<string>() == "OnFile");

        host.Clock.Advance(TimeSpan.FromDays(day.DayNumber - town.Today.DayNumber));
        var seen = await town.Person();
        await host.RunJob("people.retention");
        await host.RunJob("people.retention");
        (await town.Organizer.Get($"persons/{old}")).Expect(404);
        (await town.Organizer.Get($"persons/{restricted}")).Expect(200);
        (await town.Organizer.Get($"persons/{seen}")).Expect(200);
    }

    [DatabaseFact]
    public async Task A_merged_member_belongs_to_a_group_once()
    {
        var town = await Town.Found(host);
        var group = await Group(town, await town.Community("Osiedle"));
        var (kept, merged) = (await town.Person(), await town.Person("Zosia"));
        await Town.CreateSoon(town.Organizer, $"groups/{group}/members", new { personId = kept });
        await Town.CreateSoon(town.Organizer, $"groups/{group}/members", new { personId = merged });
        (await town.Organizer.Post($"persons/{kept}/merger", new { mergedId = merged }, "\"v1\"")).Expect(204);
        await host.Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);
        (await town.Organizer.Get($"groups/{group}"))["memberCount"].GetValue<int>().ShouldBe(1);
        (await town.Organizer.Get($"groups/{group}/members"))["items"].AsArray().ShouldAllBe(one => one!["personId"]!.GetValue<Guid>() == kept);
    }

    [DatabaseFact]
    public async Task Of_a_child_the_guardian_is_written_to()
    {
        var town = await Town.Found(host);
        var child = await town.Child();
        var directory = host.Services.GetRequiredService<IPersonDirectory>();
        (await directory.Find(town.Centre, [new PersonId(child)], "test", CancellationToken.None)).Single().DisplayName.ShouldStartWith("Staś");
        var guardian = await town.Guardian(child);
        var reached = (await directory.Find(town.Centre, [new PersonId(child)], "Notification EnrolmentPromoted", CancellationToken.None)).Single();
        (reached.Person.Value, reached.DisplayName).ShouldBe((child, "Halina Wymyślona"));
        var log = (await Dpo(town).Get($"audit?subjectId={guardian}&access=Read&operation=FindPersonContacts"))["items"].AsArray();
        log.Single()!["reason"]!.GetValue<string>().ShouldBe("Notification EnrolmentPromoted");
    }

    /// <summary>By the model of the database: a module that stores ids of people shows what it holds under them.</summary>
    [DatabaseFact]
    public void Wherever_an_id_of_a_person_is_stored_a_source_covers_it()
    {
        using var scope = host.Services.CreateScope();
        var covered = scope.ServiceProvider.GetServices<IPersonRecords>().SelectMany(source => source.Covers.Select(place => $"{source.Module}.{place}")).ToHashSet();
        var stored = (
            from type in host.Services.GetRequiredService<ModuleContexts>().All
            let context = (DbContext)scope.ServiceProvider.GetRequiredService(type)
            from entity in context.Model.GetEntityTypes()
            from property in entity.GetProperties()
            where entity.ClrType.Assembly.GetName().Name!.EndsWith(".Domain", StringComparison.Ordinal) && HoldsPeople(property)
            select $"{context.Model.GetDefaultSchema() ?? type.Name.Replace("DbContext", "", StringComparison.Ordinal).ToLowerInvariant()}.{entity.ClrType.Name}.{property.Name}").Distinct().ToList();
        stored.Count.ShouldBeGreaterThan(10);
        stored.Except(covered).ShouldBeEmpty("These hold ids of people, and no IPersonRecords covers them.");
        covered.Where(place => place != "planning.FollowUp.SubjectId").Except(stored).ShouldBeEmpty("These are covered, and hold no ids of people.");
    }

    private static bool HoldsPeople(Microsoft.EntityFrameworkCore.Metadata.IProperty property)
    {
        var type = property.ClrType;
        return type == typeof(PersonId) || type == typeof(PersonId?) || typeof(IEnumerable<PersonId>).IsAssignableFrom(type)
            || ((type == typeof(Guid) || type == typeof(Guid?)) && property.Name.EndsWith("PersonId", StringComparison.Ordinal));
    }

    private ApiClient Dpo(Town town) => host.Client(town.Centre, Roles.Dpo);

    private async Task<ApiAnswer> Erasure(Town town, Guid person) =>
        await Dpo(town).Post($"persons/{person}/erasure", ifMatch: (await town.Organizer.Get($"persons/{person}")).ETag);

    private async Task Erase(Town town, Guid person) => (await Erasure(town, person)).Expect(204);

    private static async Task<Guid> Canary(Town town, string song = Song) => (await town.Organizer.Create("persons", new
    {
        givenName = $"{song}-Anna",
        familyName = $"{song}-Nowak",
        birthDate = "1960-01-02",
        email = $"{song}@zmyslone.example",
        phone = "+48 600 111 222",
        address = $"ul. {song} 1",
        accessibilityNeeds = new[] { "LargePrint" },
    })).Expect(201).Id;

    /// <summary>Somebody who does everything that a person can do so far.</summary>
    private static async Task<(Guid Person, Guid Consultation, Guid Need)> Used(Town town)
    {
        var community = await town.Community("Osiedle");
        var need = await town.Need(community, "Miejsce spotkań");
        var person = await Canary(town);
        await town.Consent(person, "image");
        var child = await town.Person($"{Song}-Staś", $"{Song}-Nowak", town.Today.AddYears(-12));
        (await town.Organizer.Create($"persons/{child}/guardians", new { guardianId = person, kind = "Parent" })).Expect(201);
        var consultation = await town.OpenConsultation(community, null, need);
        (await town.Organizer.Create($"consultations/{consultation}/votes", new { personId = person, needIds = new[] { need } })).Expect(201);
        (await town.Organizer.Create($"consultations/{consultation}/opinions", new { content = "Najpierw ogrzewanie.", channel = "Meeting", receivedOn = town.Today, personId = person })).Expect(201);
        (await town.Organizer.Create("resources", new { kind = "PersonSkill", name = "Rękodzieło", description = $"Uczy pani {Song}.", communityIds = new[] { community }, personId = person })).Expect(201);
        await Town.CreateSoon(town.Organizer, "follow-ups", new { subject = $"Zadzwonić do pani {Song}", subjectKind = "Person", subjectId = person, dueOn = town.Day(5), ownerId = town.OrganizerId });
        await Town.CreateSoon(town.Organizer, $"groups/{await Group(town, community)}/members", new { personId = person });
        return (person, consultation, need);
    }

    private static async Task<Guid> Group(Town town, Guid community) => await Town.CreateSoon(town.Organizer, "groups", new
    {
        name = "Klub rękodzieła",
        kind = "SeniorClub",
        communityIds = new[] { community },
        facilitatorId = town.OrganizerId,
    });

    private static IEnumerable<string> Kinds(ApiAnswer export) =>
        export["records"].AsArray().Select(record => $"{record!["module"]!.GetValue<string>()}/{record["kind"]!.GetValue<string>()}").Where(kind => kind != "people/duplicate").Distinct().Order(StringComparer.Ordinal);
}

public sealed class ErasureApiTestsOnSqlite(SqliteHost host) : ErasureApiTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class ErasureApiTestsOnPostgreSql(PostgreSqlHost host) : ErasureApiTests(host), IClassFixture<PostgreSqlHost>;
