using System.Text.Json.Nodes;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Host.Tests.Acceptance;

/// <summary>Rows of DOMAIN 2.8 that take several modules, told through the whole house: the events between them go their own way.</summary>
public abstract class CrossModuleRows(OslHost host)
{
    [DatabaseFact]
    public async Task Row_106_residents_decide_what_comes_first_by_a_vote_that_the_plan_cites()
    {
        var town = await Town.Found(host);
        var community = await town.Community("Osiedle Centrum");
        var (bench, light) = (await town.Need(community, "Ławki"), await town.Need(community, "Oświetlenie"));
        var consultation = await town.OpenConsultation(community, null, bench, light);
        var resident = Guid.NewGuid();

        (await town.Organizer.Create($"consultations/{consultation}/votes", new { personId = resident, needIds = new[] { light } })).Expect(201);
        var again = await town.Organizer.Create($"consultations/{consultation}/votes", new { personId = resident, needIds = new[] { bench } });
        (await town.Organizer.Create($"consultations/{consultation}/paper-batches", new { number = "Urna 1", lines = new[] { new { line = 1, needIds = new[] { light } }, new { line = 2, needIds = new[] { bench } } } })).Expect(201);
        await town.Report(consultation);

        again.Expect(409).Codes.ShouldBe(["DIA-11"]);
        var result = await town.Organizer.Get($"consultations/{consultation}/vote-result");
        (result["personBallots"].GetValue<int>(), result["paperBallots"].GetValue<int>()).ShouldBe((1, 2));
        result["needs"].AsArray().Single(n => n!["rank"]!.GetValue<int>() == 1)!["needId"]!.GetValue<Guid>().ShouldBe(light);
        var plan = await town.Plan(citations: [new { kind = "PrioritisationVote", referenceId = consultation, note = "najpierw oświetlenie" }]);
        (await town.Organizer.Get($"plans/{plan}"))["citations"].AsArray().Single()!["referenceId"]!.GetValue<Guid>().ShouldBe(consultation);
    }

    [DatabaseFact]
    public async Task Row_063_a_plan_rests_on_adopted_conclusions()
    {
        var town = await Town.Found(host);
        var (community, need, diagnosis) = await town.Diagnosed();
        var groundless = await town.Plan();
        await town.Measure(groundless, await town.Goal(groundless, community), community);
        var refused = await town.Organizer.Post($"plans/{groundless}/submit", null, (await town.Organizer.Get($"plans/{groundless}")).ETag);

        var plan = await town.Plan(await town.Conclusions(diagnosis));
        await town.Measure(plan, await town.Goal(plan, community, "Bonds", need), community);
        await town.Approve(plan);

        refused.Expect(422).Codes.ShouldContain("PLA-01");
        var read = await town.Organizer.Get($"plans/{plan}");
        read["state"].GetValue<string>().ShouldBe("InForce");
        read["conclusionIds"].AsArray().Count.ShouldBe(2);
    }

    [DatabaseFact]
    public async Task Row_064_a_plan_is_updated_when_its_conclusions_change_materially()
    {
        var town = await Town.Found(host);
        var (plan, community, _, diagnosis) = await town.Planned();
        var next = await town.ChangeMaterially(diagnosis, community);

        var demand = (await town.Organizer.Get("update-demands"))["items"][0]!;
        var update = (await town.Organizer.Create($"plans/{plan}/updates", new { reason = "Nowe wnioski", updateDemandId = demand["id"]!.GetValue<Guid>(), conclusionIds = await town.Conclusions(next) })).Expect(201).Id;
        await town.Approve(update);

        (demand["planId"]!.GetValue<Guid>(), demand["state"]!.GetValue<string>()).ShouldBe((plan, "Open"));
        (await town.Organizer.Get($"plans/{plan}"))["state"].GetValue<string>().ShouldBe("Superseded");
        var second = await town.Organizer.Get($"plans/{update}");
        (second["versionNumber"].GetValue<int>(), second["state"].GetValue<string>()).ShouldBe((2, "InForce"));
        (await town.Organizer.Get($"plans/{update}/diff"))["changes"].AsArray().ShouldNotBeEmpty();
        (await town.Organizer.Get($"update-demands/{demand["id"]}"))["state"].GetValue<string>().ShouldBe("Updated");
    }
}

public sealed class CrossModuleRowsOnSqlite(SqliteHost host) : CrossModuleRows(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class CrossModuleRowsOnPostgreSql(PostgreSqlHost host) : CrossModuleRows(host), IClassFixture<PostgreSqlHost>;
