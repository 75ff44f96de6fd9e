using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.People.Tests.Api;

public abstract class DuplicateApiTests(OslHost host)
{
    private readonly CentreId centre = CentreId.From(Guid.NewGuid());

    private ApiClient Organiser => host.Client(centre, Roles.OrganizerOsl);

    [DatabaseFact]
    public async Task PEO_12_a_pair_that_looks_alike_is_noted_once_and_not_again_after_it_was_dismissed()
    {
        var client = Organiser;
        var first = await Registered(client, "Zofia", "Żabińska", phone: "+48 600 100 200");
        var second = await Registered(client, "Zosia", "Nowak", phone: "600-100-200");
        var pair = (await Pairs(client, "Open")).ShouldHaveSingleItem()!;
        pair["reasons"]!.AsArray().Select(one => one!.GetValue<string>()).ShouldBe(["Phone"]);
        new[] { pair["firstId"]!.GetValue<Guid>(), pair["secondId"]!.GetValue<Guid>() }.ShouldBe([first, second], ignoreOrder: true);

        (await client.Post($"person-duplicates/{pair["id"]}/dismissal", ifMatch: "\"v1\"")).Expect(204);
        var now = await client.Get($"persons/{second}");
        (await client.Put($"persons/{second}", new { givenName = "Zosia", familyName = "Nowak", phone = "600 100 200" }, now.ETag)).Expect(204);
        (await Pairs(client, "Open")).ShouldBeEmpty();
        (await Pairs(client, "NotTheSame")).Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task The_same_name_and_birth_date_whatever_the_diacritics_are_alike_and_the_name_alone_is_not()
    {
        var client = Organiser;
        await Registered(client, "Łucja", "Żak", "1990-01-02");
        await Registered(client, "LUCJA", "zak", "1990-01-02");
        await Registered(client, "Łucja", "Żak", "1991-01-02");
        await Registered(client, "Łucja", "Żak");
        (await Pairs(client, "Open")).ShouldHaveSingleItem()!["reasons"]!.AsArray().Single()!.GetValue<string>().ShouldBe("NameAndBirthDate");
    }

    [DatabaseFact]
    public async Task Merging_fills_in_unites_consents_and_leads_the_old_id_to_the_kept_record()
    {
        var client = Organiser;
        var kept = await Registered(client, "Zofia", "Żabińska", "1954-05-17");
        var merged = await Registered(client, "Zofia", "Żabińska", phone: "600100200");
        (await client.Create($"persons/{merged}/consents", new { purpose = "contact", form = "Oral" })).Expect(201);
        var tag = (await client.Get($"persons/{kept}")).ETag;

        (await client.Post($"persons/{kept}/merger", new { mergedId = kept }, tag)).Expect(422).Codes.ShouldBe(["PEO-11"]);
        (await client.Post($"persons/{kept}/merger", new { mergedId = Guid.NewGuid() }, tag)).Expect(400).Codes.ShouldBe(["unknown_reference"]);
        (await client.Post($"persons/{kept}/merger", new { mergedId = merged }, tag)).Expect(204);

        var read = (await client.Get($"persons/{merged}")).Expect(200);
        read["id"].GetValue<Guid>().ShouldBe(kept);
        read["phone"].GetValue<string>().ShouldBe("600100200");
        (await client.Get($"persons/{kept}/contact?purpose=contact")).Expect(200);
        (await client.Get("persons?count=true"))["totalCount"].GetValue<int>().ShouldBe(1);
        (await client.Put($"persons/{merged}", new { givenName = "A", familyName = "B" }, "\"v2\"")).Expect(409).Codes.ShouldBe(["OSL-02"]);
    }

    [DatabaseFact]
    public async Task A_merged_guardian_still_speaks_for_the_child()
    {
        var client = Organiser;
        var child = await Registered(client, "Staś", "Żabiński", $"{host.Clock.GetUtcNow().AddYears(-12):yyyy-MM-dd}");
        var (kept, merged) = (await Registered(client, "Halina", "Żabińska"), await Registered(client, "Halina", "Żabińska"));
        (await client.Create($"persons/{child}/guardians", new { guardianId = merged, kind = "Parent" })).Expect(201);
        (await client.Post($"persons/{kept}/merger", new { mergedId = merged }, "\"v1\"")).Expect(204);
        (await client.Create($"persons/{child}/consents", new { purpose = "participation", form = "Written", givenById = kept })).Expect(201);
    }

    private static async Task<IReadOnlyList<System.Text.Json.Nodes.JsonNode?>> Pairs(ApiClient client, string status) =>
        [.. (await client.Get($"person-duplicates?status={status}")).Expect(200)["items"].AsArray()];

    private static async Task<Guid> Registered(ApiClient client, string given, string family, string? born = null, string? phone = null) =>
        (await client.Create("persons", new { givenName = given, familyName = family, birthDate = born, phone })).Expect(201).Id;
}

public sealed class DuplicateApiTestsOnSqlite(SqliteHost host) : DuplicateApiTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class DuplicateApiTestsOnPostgreSql(PostgreSqlHost host) : DuplicateApiTests(host), IClassFixture<PostgreSqlHost>;
