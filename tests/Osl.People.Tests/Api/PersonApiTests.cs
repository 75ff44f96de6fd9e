using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.People.Tests.Api;

public abstract class PersonApiTests(OslHost host)
{
    private readonly CentreId centre = CentreId.From(Guid.NewGuid());

    private ApiClient Organiser => host.Client(centre, Roles.OrganizerOsl);

    [DatabaseFact]
    public async Task A_registered_person_is_read_back_with_its_ETag()
    {
        var client = Organiser;
        var created = (await client.Create("persons", new
        {
            givenName = " Zofia ",
            familyName = "Wymyślona",
            birthDate = "1954-05-17",
            email = "zofia@zmyslone.example",
            phone = "+48 600 000 001",
            accessibilityNeeds = new[] { "LargePrint", "StepFreeAccess", "LargePrint" },
        })).Expect(201);

        var read = (await client.Get($"persons/{created.Id}")).Expect(200);
        read["givenName"].GetValue<string>().ShouldBe("Zofia");
        read["isMinor"].GetValue<bool>().ShouldBeFalse();
        read["language"].GetValue<string>().ShouldBe("pl");
        read["accessibilityNeeds"].AsArray().Select(need => need!.GetValue<string>()).ShouldBe(["StepFreeAccess", "LargePrint"]);
        read.ETag.ShouldBe(created.ETag);
    }

    [DatabaseFact]
    public async Task A_correction_needs_the_present_version()
    {
        var client = Organiser;
        var created = (await client.Create("persons", Named("Jan", "Zmyślony"))).Expect(201);
        (await client.Put($"persons/{created.Id}", Named("Jan", "Nowy"))).Expect(428);
        (await client.Put($"persons/{created.Id}", Named("Jan", "Nowy"), created.ETag)).Expect(204);
        (await client.Put($"persons/{created.Id}", Named("Jan", "Stary"), created.ETag)).Expect(412);
        (await client.Get($"persons/{created.Id}"))["familyName"].GetValue<string>().ShouldBe("Nowy");
    }

    [DatabaseFact]
    public async Task A_name_is_found_in_any_order_without_diacritics_and_the_list_tells_no_contact_data()
    {
        var client = Organiser;
        foreach (var (given, family) in new[] { ("Łucja", "Żabińska"), ("Ewa", "Zielińska"), ("Adam", "Ćma") })
        {
            (await client.Create("persons", Named(given, family))).Expect(201);
        }

        (await Names(client, "persons")).ShouldBe(["Ćma", "Zielińska", "Żabińska"]);
        (await Names(client, "persons?q=zabinska%20luc")).ShouldBe(["Żabińska"]);
        (await Names(client, "persons?q=lucja%20zab")).ShouldBe(["Żabińska"]);
        (await client.Get("persons?q=lucja")).Text.ShouldNotContain("@");
        (await client.Get("persons?limit=2&count=true"))["totalCount"].GetValue<int>().ShouldBe(3);
    }

    [DatabaseFact]
    public async Task Whoever_reads_a_person_is_written_down()
    {
        var id = (await Organiser.Create("persons", Named("Jan", "Zmyślony"))).Expect(201).Id;
        var reader = StaffMemberId.From(Guid.NewGuid());
        (await host.Client(centre, reader, Roles.Animator).Get($"persons/{id}")).Expect(200);
        (await host.Client(centre, reader, Roles.Animator).Get("persons?q=zmyslony")).Expect(200);

        var log = (await host.Client(centre, Roles.Dpo).Get($"audit?subjectId={id}&access=Read")).Expect(200)["items"].AsArray();
        log.Select(row => row!["operation"]!.GetValue<string>()).Order().ShouldBe(["GetPerson", "ListPersons"]);
        log.ShouldAllBe(row => row!["staffMemberId"]!.GetValue<Guid>() == reader.Value);
    }

    [DatabaseFact]
    public async Task Wrong_fields_are_named()
    {
        var refused = (await Organiser.Create("persons", new { givenName = "", familyName = "Z", email = "nie-adres", phone = "abc", language = "polski" })).Expect(400);
        refused.Pointers.ShouldBe(["/givenName", "/email", "/phone", "/language"]);
        (await Organiser.Create("persons", new { givenName = "A", familyName = "B", birthDate = "2999-01-01" })).Expect(422).Codes.ShouldBe(["PEO-06"]);
    }

    [DatabaseFact]
    public async Task Another_centre_and_its_administrator_see_nobody()
    {
        var id = (await Organiser.Create("persons", Named("Jan", "Zmyślony"))).Expect(201).Id;
        (await host.Client(CentreId.From(Guid.NewGuid()), Roles.OrganizerOsl).Get($"persons/{id}")).Expect(404);
        (await host.Client(centre, Roles.CentreAdmin).Get($"persons/{id}")).Expect(403);
    }

    private static object Named(string given, string family) => new { givenName = given, familyName = family, email = $"{Guid.NewGuid():N}@zmyslone.example" };

    private static async Task<IReadOnlyList<string>> Names(ApiClient client, string path) =>
        [.. (await client.Get(path)).Expect(200)["items"].AsArray().Select(row => row!["familyName"]!.GetValue<string>())];
}

public sealed class PersonApiTestsOnSqlite(SqliteHost host) : PersonApiTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class PersonApiTestsOnPostgreSql(PostgreSqlHost host) : PersonApiTests(host), IClassFixture<PostgreSqlHost>;
