using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Municipalities;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Plans;
using Osl.Diagnosis.Infrastructure;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Diagnosis.Tests.Api;

public abstract class CommunityLifeTests(OslHost host)
{
    private readonly CentreId centre = CentreId.From(Guid.NewGuid());

    private Organiser Organiser => new(host, centre);

    [DatabaseFact]
    public async Task DIA_01_one_that_is_both_is_described_anew_and_keeps_a_unit_or_a_category()
    {
        var organiser = Organiser;
        var id = (await organiser.Client.Create("communities", new
        {
            name = "Seniorzy na Osiedlu Łąkowym",
            territoryUnits = new[] { new { level = "Estate", name = "Osiedle Łąkowe", municipalityId = Guid.NewGuid() } },
            categories = new[] { new { code = "Seniors", label = "osoby 60+" } },
        })).Expect(201).Id;
        (await organiser.Read($"communities/{id}"))["kind"].GetValue<string>().ShouldBe("TerritorialAndCategorial");

        await organiser.Put($"communities/{id}", "", new { name = "Seniorzy", categories = new[] { new { code = "Seniors" } } });
        (await organiser.Read($"communities/{id}"))["kind"].GetValue<string>().ShouldBe("Categorial");

        var refused = await organiser.Put($"communities/{id}", "", new { name = "" }, 400);
        refused.Pointers.ShouldBe(["/name"]);
        (await organiser.Put($"communities/{id}", "", new { name = "Nikt" }, 422)).Codes.ShouldBe(["DIA-01"]);
    }

    [DatabaseFact]
    public async Task A_community_awakens_on_evidence_and_keeps_its_history()
    {
        var organiser = Organiser;
        var thing = $"communities/{await organiser.Community()}";
        await organiser.Change(thing, "activation");
        await organiser.Put(thing, "stage", new { stage = "Awakening", evidence = "Sami zrobili piknik", observedOn = "2026-03-01" });

        var read = await organiser.Read(thing);
        read["status"].GetValue<string>().ShouldBe("Active");
        read["activityStage"].GetValue<string>().ShouldBe("Awakening");
        read["stageChanges"].AsArray().Single()!["evidence"]!.GetValue<string>().ShouldBe("Sami zrobili piknik");

        (await organiser.Put(thing, "stage", new { stage = "Awakening", evidence = "znowu", observedOn = "2026-03-01" }, 422)).Codes.ShouldBe(["DIA-13"]);
        (await organiser.Put(thing, "stage", new { stage = "Active", evidence = " ", observedOn = "2026-03-01" }, 422)).Codes.ShouldBe(["DIA-14"]);
        (await organiser.Put(thing, "stage", new { stage = "Active", evidence = "jutro", observedOn = "2026-03-03" }, 422)).Codes.ShouldBe(["DIA-15"]);
        (await organiser.Change(thing, "activation", expect: 409)).Codes.ShouldBe(["OSL-02"]);
    }

    [DatabaseFact]
    public async Task A_change_needs_the_present_ETag()
    {
        var organiser = Organiser;
        var id = await organiser.Community();
        var first = await organiser.ETag($"communities/{id}");
        (await organiser.Client.Post($"communities/{id}/activation")).Expect(428);
        (await organiser.Client.Post($"communities/{id}/activation", null, first)).Expect(204).ETag.ShouldBe("\"v2\"");
        (await organiser.Client.Post($"communities/{id}/archiving", new { reason = "łączymy" }, first)).Expect(412);
    }

    [DatabaseFact]
    public async Task DIA_12_only_a_municipality_of_the_centre_can_be_named()
    {
        var organiser = Organiser;
        var joined = Guid.NewGuid();
        await Store(context =>
        {
            var copy = CentreMunicipality.Of(new MunicipalityId(joined), centre);
            copy.Take("Nowa Wola", new DateOnly(2026, 1, 1), 1);
            context.Add(copy);
        });

        object Of(Guid municipality) => new { name = "Osiedle", territoryUnits = new[] { new { level = "Estate", name = "Osiedle", municipalityId = municipality } } };
        var refused = (await organiser.Client.Create("communities", Of(Guid.NewGuid()))).Expect(422);
        (refused.Codes.Single(), refused.Pointers.Single()).ShouldBe(("DIA-12", "/territoryUnits/0/municipalityId"));
        (await organiser.Client.Create("communities", Of(joined))).Expect(201);
        (await organiser.Items($"communities?municipalityId={joined}")).Count.ShouldBe(1);
        (await organiser.Items($"communities?municipalityId={Guid.NewGuid()}")).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task DIA_10_a_community_with_active_plan_measures_is_not_archived()
    {
        var organiser = Organiser;
        var id = await organiser.Community();
        var plan = PlanReference.Of(new PlanId(Guid.NewGuid()), centre);
        plan.EnterIntoForce([new CommunityId(id)], [new NeedId(Guid.NewGuid())], 1);
        await Store(context => context.Add(plan));

        (await organiser.Change($"communities/{id}", "archiving", new { reason = "łączymy" }, 409)).Codes.ShouldBe(["DIA-10"]);

        await Store(context =>
        {
            context.Attach(plan);
            plan.LeaveForce(2);
        });
        await organiser.Change($"communities/{id}", "archiving", new { reason = "łączymy" });
        (await organiser.Read($"communities/{id}"))["status"].GetValue<string>().ShouldBe("Archived");
    }

    [DatabaseFact]
    public async Task DIA_21_nothing_new_is_recorded_of_an_archived_community()
    {
        var organiser = Organiser;
        var id = await organiser.Community();
        await organiser.Change($"communities/{id}", "archiving", new { reason = "łączymy" });

        (await organiser.Client.Create($"communities/{id}/field-notes", new { channel = "Phone", contactOn = "2026-03-01", content = "Halo" })).Expect(409).Codes.ShouldBe(["DIA-21"]);
    }

    [DatabaseFact]
    public async Task Filters_narrow_together()
    {
        var organiser = Organiser;
        var first = await organiser.Community("Łęg");
        await organiser.Community("Łęg Dolny");
        await organiser.Change($"communities/{first}", "activation");

        (await organiser.Items("communities?q=leg")).Count.ShouldBe(2);
        (await organiser.Items("communities?q=leg&status=Active")).Single()["id"]!.GetValue<Guid>().ShouldBe(first);
        (await organiser.Items("communities?kind=Categorial&q=leg")).ShouldBeEmpty();
        (await organiser.Client.Get("communities?kind=77")).Expect(400);
        (await organiser.Client.Get("communities?colour=red")).Expect(400).Codes.ShouldBe(["unknown_parameter"]);
    }

    private async Task Store(Action<DiagnosisDbContext> change)
    {
        await using var scope = host.AsSystem(centre);
        var context = scope.ServiceProvider.GetRequiredService<DiagnosisDbContext>();
        change(context);
        await context.SaveChangesAsync();
    }
}

public sealed class CommunityLifeTestsOnSqlite(SqliteHost host) : CommunityLifeTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class CommunityLifeTestsOnPostgreSql(PostgreSqlHost host) : CommunityLifeTests(host), IClassFixture<PostgreSqlHost>;
