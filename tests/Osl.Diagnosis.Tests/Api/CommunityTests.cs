using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Diagnosis.Tests.Api;

public abstract class CommunityTests(OslHost host)
{
    private readonly CentreId centre = CentreId.From(Guid.NewGuid());
    private readonly Guid municipality = Guid.NewGuid();

    private ApiClient Organiser => host.Client(centre, Roles.OrganizerOsl);

    [DatabaseFact]
    public async Task A_registered_community_is_read_back_with_its_ETag()
    {
        var client = Organiser;
        var created = (await client.Create("communities", Estate("Osiedle Łąkowe"))).Expect(201);
        created.Headers["Location"].ShouldBe($"/api/v1/communities/{created.Id}");

        var read = (await client.Get($"communities/{created.Id}")).Expect(200);
        read["name"].GetValue<string>().ShouldBe("Osiedle Łąkowe");
        read["kind"].GetValue<string>().ShouldBe("Territorial");
        read.ETag.ShouldBe(created.ETag);
        (await client.Get($"communities/{created.Id}", read.ETag)).Expect(304).Text.ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task DIA_01_a_community_without_units_and_categories_is_refused_in_the_callers_language()
    {
        var refused = (await Organiser.In("en").Create("communities", new { name = "Nowhere" })).Expect(422);
        refused.Codes.ShouldBe(["DIA-01"]);
        refused.Pointers.ShouldBe(["/territoryUnits"]);
        refused["detail"].GetValue<string>().ShouldContain("at least one");
        (await Organiser.Create("communities", new { name = "Nigdzie" })).Expect(422)["detail"].GetValue<string>().ShouldContain("co najmniej jedn");
    }

    [DatabaseFact]
    public async Task A_wrong_field_is_named_by_pointer_and_code()
    {
        var refused = (await Organiser.Create("communities", new { name = "", populationEstimate = 0 })).Expect(400);
        refused.Pointers.ShouldBe(["/name", "/populationEstimate"]);
        refused.Codes.ShouldBe(["required", "out_of_range"]);
    }

    [DatabaseFact]
    public async Task The_same_key_and_body_give_the_first_answer_again_and_another_body_is_refused()
    {
        var client = Organiser;
        var first = (await client.Create("communities", Estate("Raz"), "key-1")).Expect(201);
        (await client.Create("communities", Estate("Raz"), "key-1")).Expect(201).Id.ShouldBe(first.Id);
        (await client.Create("communities", Estate("Dwa"), "key-1")).Expect(422).Codes.ShouldBe(["idempotency_key_reused"]);
        (await client.Get("communities?count=true"))["totalCount"].GetValue<int>().ShouldBe(1);
    }

    [DatabaseFact]
    public async Task Another_centre_sees_nothing_of_it()
    {
        var id = (await Organiser.Create("communities", Estate("Nasze"))).Expect(201).Id;
        var stranger = host.Client(CentreId.From(Guid.NewGuid()), Roles.OrganizerOsl);
        (await stranger.Get($"communities/{id}")).Expect(404);
        (await stranger.Get("communities"))["items"].AsArray().ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task The_list_is_sorted_by_the_Polish_alphabet_filtered_without_diacritics_and_paged_by_key()
    {
        var client = Organiser;
        foreach (var name in new[] { "Żabia", "Zielona", "Łąkowa", "Lipowa", "Ćmielów", "Cicha", "Źródlana" })
        {
            (await client.Create("communities", Estate(name))).Expect(201);
        }

        var names = new List<string>();
        string? next = "communities?limit=3&count=true";
        while (next is not null)
        {
            var page = (await client.Get(next)).Expect(200);
            page["totalCount"].GetValue<int>().ShouldBe(7);
            names.AddRange(page["items"].AsArray().Select(item => item!["name"]!.GetValue<string>()));
            next = page.Json!["next"]?.GetValue<string>() is { } link ? new Uri(link).PathAndQuery : null;
        }

        names.ShouldBe(["Cicha", "Ćmielów", "Lipowa", "Łąkowa", "Zielona", "Źródlana", "Żabia"]);
        (await client.Get("communities?q=LAK"))["items"].AsArray().Single()!["name"]!.GetValue<string>().ShouldBe("Łąkowa");
        (await client.Get("communities?cursor=abc")).Expect(400).Codes.ShouldBe(["invalid_cursor"]);
        (await client.Get("communities?limit=0")).Expect(400).Pointers.ShouldBe(["?limit"]);
    }

    [DatabaseFact]
    public async Task Who_may_not_is_refused_and_who_is_nobody_must_log_in()
    {
        (await host.Client(centre, Roles.Resident).Create("communities", Estate("Nie"))).Expect(403);
        (await host.Anonymous().Get("communities")).Expect(401);
    }

    private object Estate(string name) => new { name, territoryUnits = new[] { new { level = "Estate", name, municipalityId = municipality } } };
}

public sealed class CommunityTestsOnSqlite(SqliteHost host) : CommunityTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class CommunityTestsOnPostgreSql(PostgreSqlHost host) : CommunityTests(host), IClassFixture<PostgreSqlHost>;
