using Osl.Access.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Contracts;
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
    public async Task A_territorial_community_is_an_estate_or_blocks_of_a_street()
    {
        var organiser = Organiser;
        foreach (var (name, level) in new[] { ("Osiedle Słoneczne", "Estate"), ("Bloki przy ul. Lipowej", "Blocks") })
        {
            var id = (await organiser.Client.Create("communities", new { name, territoryUnits = new[] { new { level, name, municipalityId = Guid.NewGuid() } } })).Expect(201).Id;
            (await organiser.Read($"communities/{id}"))["kind"].GetValue<string>().ShouldBe("Territorial");
        }

        (await organiser.Items("communities?kind=Territorial")).Count.ShouldBe(2);
    }

    [DatabaseFact]
    public async Task A_categorial_community_is_a_group_whose_members_share_something()
    {
        var organiser = Organiser;
        var id = (await organiser.Client.Create("communities", new
        {
            name = "Rodzice dzieci z niepełnosprawnością",
            categories = new object[] { new { code = "FamiliesOfPeopleWithDisabilities" }, new { code = "Other", label = "grupa z wtorku" } },
            disadvantageFlags = new[] { "Disability", "TransportExclusion" },
        })).Expect(201).Id;

        var read = await organiser.Read($"communities/{id}");
        read["kind"].GetValue<string>().ShouldBe("Categorial");
        read["categories"].AsArray().Count.ShouldBe(2);
        read["disadvantageFlags"].AsArray().Select(flag => flag!.GetValue<string>()).ShouldBe(["Disability", "TransportExclusion"]);
    }

    [DatabaseFact]
    public async Task Units_are_districts_estates_villages_and_all_that_lies_between()
    {
        string[] levels = ["Municipality", "District", "Estate", "VillageUnit", "Village", "Street", "Blocks"];
        var units = levels.Select(level => new { level, name = $"Miejsce {level}", municipalityId = Guid.NewGuid(), teryt = "1811013" });

        var id = (await Organiser.Client.Create("communities", new { name = "Wszędzie", territoryUnits = units })).Expect(201).Id;

        (await Organiser.Read($"communities/{id}"))["territoryUnits"].AsArray().Select(unit => unit!["level"]!.GetValue<string>()).ShouldBe(levels);
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
        await host.Tell(centre, new MunicipalityJoined { MunicipalityId = joined, Name = "Nowa Wola", JoinedOn = new DateOnly(2026, 1, 1) });

        object Of(Guid municipality) => new { name = "Osiedle", territoryUnits = new[] { new { level = "Estate", name = "Osiedle", municipalityId = municipality } } };
        var refused = (await organiser.Client.Create("communities", Of(Guid.NewGuid()))).Expect(422);
        (refused.Codes.Single(), refused.Pointers.Single()).ShouldBe(("DIA-12", "/territoryUnits/0/municipalityId"));
        (await organiser.Client.Create("communities", Of(joined))).Expect(201);
        (await organiser.Items($"communities?municipalityId={joined}")).Count.ShouldBe(1);
        (await organiser.Items($"communities?municipalityId={Guid.NewGuid()}")).ShouldBeEmpty();

        (await organiser.Client.Create("resources", new { kind = "Place", name = "Remiza", municipalityId = Guid.NewGuid() })).Expect(422).Pointers.ShouldBe(["/municipalityId"]);
        (await organiser.Client.Create("resources", new { kind = "Place", name = "Remiza", municipalityId = joined })).Expect(201);
        (await organiser.Items($"resources?municipalityId={joined}")).Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task DIA_10_a_plan_in_force_for_three_communities_holds_each_back_from_the_archive()
    {
        var organiser = Organiser;
        Guid[] communities = [await organiser.Community("Pierwsza"), await organiser.Community("Druga"), await organiser.Community("Trzecia")];
        var plan = Guid.NewGuid();
        await host.TellOf(centre, plan, InForce(plan, communities, []));

        foreach (var id in communities)
        {
            (await organiser.Change($"communities/{id}", "archiving", new { reason = "łączymy" }, 409)).Codes.ShouldBe(["DIA-10"]);
        }

        await host.TellOf(centre, plan, new PlanSuperseded { PlanId = plan, SupersededByPlanId = Guid.NewGuid(), StreamPosition = 2 });
        await organiser.Change($"communities/{communities[0]}", "archiving", new { reason = "łączymy" });
        (await organiser.Read($"communities/{communities[0]}"))["status"].GetValue<string>().ShouldBe("Archived");
    }

    [DatabaseFact]
    public async Task A_plan_in_force_takes_needs_up_and_a_late_fact_does_not_bring_it_back()
    {
        var organiser = Organiser;
        var community = await organiser.Community();
        var (open, closed) = (await organiser.Need(community, "Wiata"), await organiser.Need(community, "Ławka"));
        await organiser.Change($"needs/{closed}", "closing", new { outcome = "Dropped", reason = "Nikt nie chce" });
        var (plan, over) = (Guid.NewGuid(), Guid.NewGuid());

        await host.TellOf(centre, plan, InForce(plan, [community], [open, closed]));
        (await organiser.Read($"needs/{open}"))["status"].GetValue<string>().ShouldBe("Planned");
        (await organiser.Read($"needs/{open}"))["planId"].GetValue<Guid>().ShouldBe(plan);
        (await organiser.Read($"needs/{closed}"))["status"].GetValue<string>().ShouldBe("Closed");
        (await organiser.Items("needs?status=Planned")).Count.ShouldBe(1);

        await host.TellOf(centre, plan, new PlanClosed { PlanId = plan, StreamPosition = 2 });
        await host.TellOf(centre, over, new PlanClosed { PlanId = over, StreamPosition = 7 });
        await host.TellOf(centre, over, InForce(over, [community], []) with { StreamPosition = 5 });
        await organiser.Change($"communities/{community}", "archiving", new { reason = "łączymy" });
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

    private static PlanEnteredIntoForce InForce(Guid plan, Guid[] communities, Guid[] needs) => new()
    {
        PlanId = plan,
        FamilyId = plan,
        VersionNumber = 1,
        Title = "Plan OSL 2026",
        PeriodFrom = new DateOnly(2026, 1, 1),
        PeriodTo = new DateOnly(2026, 12, 31),
        MunicipalityIds = [],
        CommunityIds = communities,
        MeasureIds = [],
        NeedIds = needs,
        StreamPosition = 1,
    };
}

public sealed class CommunityLifeTestsOnSqlite(SqliteHost host) : CommunityLifeTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class CommunityLifeTestsOnPostgreSql(PostgreSqlHost host) : CommunityLifeTests(host), IClassFixture<PostgreSqlHost>;
