using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.People.Tests.Api;

public abstract class ConsentApiTests(OslHost host)
{
    private readonly CentreId centre = CentreId.From(Guid.NewGuid());

    private ApiClient Organiser => host.Client(centre, Roles.OrganizerOsl);

    private DateOnly Today => BuildingBlocks.Application.WarsawCalendar.Today(host.Clock);

    [DatabaseFact]
    public async Task PEO_01_nobody_is_reached_for_a_purpose_that_they_did_not_agree_to()
    {
        var client = Organiser;
        var person = await Registered(client);
        (await client.Get($"persons/{person}/contact?purpose=contact")).Expect(422).Codes.ShouldBe(["PEO-01"]);

        var consent = (await client.Create($"persons/{person}/consents", new { purpose = "contact", form = "Oral" })).Expect(201);
        (await client.Get($"persons/{person}/contact?purpose=contact")).Expect(200)["email"].GetValue<string>().ShouldContain("@");
        (await client.Get($"persons/{person}/contact?purpose=image")).Expect(422);
        var log = (await host.Client(centre, Roles.Dpo).Get($"audit?subjectId={person}&access=Read&operation=GetPersonContact"))["items"].AsArray();
        log.Single()!["reason"]!.GetValue<string>().ShouldBe("contact");

        (await client.Post($"consents/{consent.Id}/withdrawal", ifMatch: consent.ETag)).Expect(204);
        (await client.Get($"persons/{person}/contact?purpose=contact")).Expect(422).Codes.ShouldBe(["PEO-01"]);
        (await client.Get($"consents?personId={person}&status=Withdrawn"))["items"].AsArray().Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task A_consent_for_one_subject_covers_no_other()
    {
        var client = Organiser;
        var (person, subject) = (await Registered(client), Guid.NewGuid());
        (await client.Create($"persons/{person}/consents", new { purpose = "contact", form = "Written", subjectId = subject })).Expect(201);
        (await client.Get($"persons/{person}/contact?purpose=contact&subjectId={subject}")).Expect(200);
        (await client.Get($"persons/{person}/contact?purpose=contact&subjectId={Guid.NewGuid()}")).Expect(422);
        (await client.Get($"persons/{person}/contact?purpose=contact")).Expect(422);
    }

    [DatabaseFact]
    public async Task PEO_04_a_linked_guardian_agrees_for_a_child_and_nobody_else()
    {
        var client = Organiser;
        var (child, parent, stranger) = (await Registered(client, Today.AddYears(-12)), await Registered(client), await Registered(client));
        (await Agree(client, child, child)).Expect(422).Codes.ShouldBe(["PEO-04"]);
        (await Agree(client, child, stranger)).Expect(422).Codes.ShouldBe(["PEO-04"]);
        (await Agree(client, parent, stranger)).Expect(422).Codes.ShouldBe(["PEO-04"]);

        var link = (await client.Create($"persons/{child}/guardians", new { guardianId = parent, kind = "Parent" })).Expect(201);
        (await Agree(client, child, parent)).Expect(201);
        (await client.Delete($"persons/{child}/guardians/{link.Id}", link.ETag)).Expect(204);
        (await Agree(client, child, parent)).Expect(422).Codes.ShouldBe(["PEO-04"]);
    }

    [DatabaseFact]
    public async Task PEO_05_a_guardian_is_somebody_else_of_age_for_somebody_under_age()
    {
        var client = Organiser;
        var (child, sibling, adult) = (await Registered(client, Today.AddYears(-12)), await Registered(client, Today.AddYears(-15)), await Registered(client));
        (await Link(client, child, sibling)).Expect(422).Codes.ShouldBe(["PEO-05"]);
        (await Link(client, child, child)).Expect(422).Codes.ShouldBe(["PEO-05"]);
        (await Link(client, adult, await Registered(client))).Expect(422).Codes.ShouldBe(["PEO-05"]);
        (await Link(client, child, Guid.NewGuid())).Expect(400).Codes.ShouldBe(["unknown_reference"]);
    }

    [DatabaseFact]
    public async Task PEO_07_and_PEO_08_a_guardian_is_linked_once_and_only_a_linked_one_is_ended()
    {
        var client = Organiser;
        var (child, parent) = (await Registered(client, Today.AddYears(-12)), await Registered(client));
        var link = (await Link(client, child, parent)).Expect(201);
        (await Link(client, child, parent)).Expect(409).Codes.ShouldBe(["PEO-07"]);
        (await client.Delete($"persons/{child}/guardians/{Guid.NewGuid()}", link.ETag)).Expect(422).Codes.ShouldBe(["PEO-08"]);
        (await client.Get($"persons/{child}"))["guardians"].AsArray().Single()!["guardianId"]!.GetValue<Guid>().ShouldBe(parent);
    }

    [DatabaseFact]
    public async Task A_centre_words_its_purposes_and_consents_keep_the_words_that_they_were_given_under()
    {
        var (client, admin) = (Organiser, host.Client(centre, Roles.CentreAdmin));
        var person = await Registered(client);
        var before = (await client.Create($"persons/{person}/consents", new { purpose = "image", form = "Written" })).Expect(201).Id;
        var built = (await admin.Get("consent-purposes/image")).Expect(200);
        built.ETag.ShouldBe("\"v0\"");
        (await admin.Put("consent-purposes/image", new { name = "Wizerunek", text = "Zgadzam się na zdjęcia w gazetce." }, built.ETag)).Expect(204);
        var after = (await client.Create($"persons/{person}/consents", new { purpose = "image", form = "Written" })).Expect(201).Id;

        (await client.Get($"consents/{before}"))["textVersion"].GetValue<int>().ShouldBe(1);
        (await client.Get($"consents/{after}"))["textVersion"].GetValue<int>().ShouldBe(2);
        (await client.Get("consent-purposes/image"))["earlier"].AsArray().Count.ShouldBe(1);
        (await client.Create($"persons/{person}/consents", new { purpose = "gazetka", form = "Written" })).Expect(400).Codes.ShouldBe(["unknown_reference"]);
        (await admin.Put("consent-purposes/gazetka", new { name = "Gazetka", text = "Zgadzam się." }, "\"v0\"")).Expect(204);
        (await client.Create($"persons/{person}/consents", new { purpose = "gazetka", form = "Written" })).Expect(201);
        (await client.Get("consent-purposes"))["purposes"].AsArray().Select(one => one!["code"]!.GetValue<string>()).ShouldBe(["contact", "gazetka", "image", "participation"]);
    }

    [DatabaseFact]
    public async Task PEO_10_a_purpose_is_added_once_when_two_do_it_at_the_same_time()
    {
        var admin = host.Client(centre, Roles.CentreAdmin);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => admin.Put("consent-purposes/wyjazdy", new { name = "Wyjazdy", text = $"Zgadzam się {number}." }, "\"v0\"")));
        answers.Count(answer => answer.Status == 204).ShouldBe(1);
        answers.Where(answer => answer.Status != 204).ShouldAllBe(answer => answer.Status == 412 || answer.Codes.Contains("PEO-10"));
    }

    [DatabaseFact]
    public async Task A_consent_runs_out_in_the_night_after_its_last_day()
    {
        var client = Organiser;
        var person = await Registered(client);
        var consent = (await client.Create($"persons/{person}/consents", new { purpose = "contact", form = "Written", until = Today.AddDays(2) })).Expect(201).Id;
        host.Clock.Advance(TimeSpan.FromDays(3));
        (await client.Get($"persons/{person}/contact?purpose=contact")).Expect(422);
        await host.RunJob("people.lapsed-consents");
        await host.RunJob("people.lapsed-consents");
        (await client.Get($"consents/{consent}"))["status"].GetValue<string>().ShouldBe("Lapsed");
    }

    [DatabaseFact]
    public async Task A_child_comes_of_age_in_the_morning_of_the_birthday()
    {
        var client = Organiser;
        var child = await Registered(client, Today.AddYears(-18).AddDays(1));
        (await client.Get($"persons/{child}"))["isMinor"].GetValue<bool>().ShouldBeTrue();
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.RunJob("people.majority");
        var grown = (await client.Get($"persons/{child}")).Expect(200);
        grown["isMinor"].GetValue<bool>().ShouldBeFalse();
        grown.ETag.ShouldBe("\"v2\"");
        await host.RunJob("people.majority");
        (await client.Get($"persons/{child}")).ETag.ShouldBe("\"v2\"");
    }

    private static Task<ApiAnswer> Agree(ApiClient client, Guid person, Guid giver) =>
        client.Create($"persons/{person}/consents", new { purpose = "participation", form = "Written", givenById = giver });

    private static Task<ApiAnswer> Link(ApiClient client, Guid person, Guid guardian) =>
        client.Create($"persons/{person}/guardians", new { guardianId = guardian, kind = "Parent" });

    private static async Task<Guid> Registered(ApiClient client, DateOnly? born = null) =>
        (await client.Create("persons", new { givenName = "Jan", familyName = "Zmyślony", birthDate = born, email = $"{Guid.NewGuid():N}@zmyslone.example" })).Expect(201).Id;
}

public sealed class ConsentApiTestsOnSqlite(SqliteHost host) : ConsentApiTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class ConsentApiTestsOnPostgreSql(PostgreSqlHost host) : ConsentApiTests(host), IClassFixture<PostgreSqlHost>;
