using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>The centre's child-protection standard.</summary>
public abstract class StandardTests(OslHost host)
{
    [DatabaseFact]
    public async Task ACT_15_an_activity_for_minors_waits_for_the_review_of_the_standard()
    {
        var world = await World.Open(host);
        var id = await world.Draft(("forMinors", true));
        (await world.Do($"activities/{id}", "publish", null, 422)).Codes.ShouldBe(["ACT-15"]);
        var standard = (await world.AsDirector.Create("child-protection-standards", new { title = "Standardy", publishedAt = "BIP", adoptedOn = "2024-03-02" })).Expect(201).Id;
        (await world.Do($"activities/{id}", "publish", null, 422)).Codes.ShouldBe(["ACT-15"]);
        var read = (await world.AsDirector.Get($"child-protection-standards/{standard}")).Expect(200);
        read["current"].GetValue<bool>().ShouldBeFalse();
        (await world.AsDirector.Post($"child-protection-standards/{standard}/reviews", new { reviewedOn = "2026-03-02", conclusions = "Bez zmian." }, read.ETag)).Expect(204);
        (await world.AsOrganizer.Get("child-protection-standards")).Expect(200)["items"][0]!.Text("reviewDueOn").ShouldBe("2028-03-02");
        (await world.Do($"activities/{id}", "publish", null, 422)).Codes.ShouldBe(["ACT-05"]);
    }

    [DatabaseFact]
    public async Task ACT_25_a_centre_has_one_standard()
    {
        var world = await World.Open(host);
        var body = new { title = "Standardy", publishedAt = "BIP", adoptedOn = "2024-03-02" };
        (await world.AsDirector.Create("child-protection-standards", body)).Expect(201);
        (await world.AsDirector.Create("child-protection-standards", body)).Expect(409).Codes.ShouldBe(["ACT-25"]);
    }
}

public sealed class StandardTestsOnSqlite(SqliteHost host) : StandardTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class StandardTestsOnPostgreSql(PostgreSqlHost host) : StandardTests(host), IClassFixture<PostgreSqlHost>;
