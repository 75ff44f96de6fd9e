using Osl.Activities.Contracts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>What residents begin, what carries a message, what teaches, and what must be reported.</summary>
public abstract class InitiativeTests(OslHost host)
{
    [DatabaseFact]
    public async Task ACT_16_a_local_initiative_is_accepted_with_contract_schedule_cost_estimate_and_contribution()
    {
        var here = await Neighbourhood.Open(host);
        var client = here.AsFacilitator;
        var initiative = $"initiatives/{(await client.Create("initiatives", Body(here, "LocalInitiative19b"))).Expect(201).Id}";
        (await Neighbourhood.Do(client, initiative, "accept", expect: 409)).Codes.ShouldBe(["OSL-02"]);
        (await client.Create($"{initiative}/support", new { on = "2026-03-01", kind = "Labour", description = "Podpisy", supporters = 48 })).Expect(201);
        (await client.Create($"{initiative}/support", new { on = "2026-03-01", kind = "Equipment", description = "Wkrętarka", supporterId = here.OtherResident })).Expect(201);
        var contract = new { number = "IL/3/2026", signedOn = "2026-03-01", from = "2026-04-01", to = "2026-09-30" };
        var contributions = new[] { new { kind = "Labour", description = "Montaż, 60 godzin", value = 1800 } };
        foreach (var (agreement, missing) in new (object, string)[]
        {
            (new { schedule = "Maj", costEstimate = 3200, contributions }, "/contract"),
            (new { contract, costEstimate = 3200, contributions }, "/schedule"),
            (new { contract, schedule = "Maj", contributions }, "/costEstimate"),
            (new { contract, schedule = "Maj", costEstimate = 3200 }, "/contributions"),
        })
        {
            await Agree(agreement);
            var refused = await Neighbourhood.Do(client, initiative, "accept", expect: 422);
            (refused.Codes.Single(), refused.Pointers.Single()).ShouldBe(("ACT-16", missing));
        }

        await Agree(new { contract, schedule = "Maj", costEstimate = 3200, contributions });
        await Neighbourhood.Do(client, initiative, "accept");
        await Neighbourhood.Do(client, initiative, "start");
        await Neighbourhood.Do(client, initiative, "complete", new { note = "Stoi sześć ławek" });

        var read = (await client.Get(initiative)).Expect(200);
        (read["state"].GetValue<string>(), read["supporterCount"].GetValue<int>(), read["contract"]["number"]!.GetValue<string>()).ShouldBe(("Completed", 49, "IL/3/2026"));
        (await here.Told<InitiativeAccepted>()).ShouldHaveSingleItem().Mode.ShouldBe("LocalInitiative19b");
        (await here.Told<InitiativeCompleted>()).ShouldHaveSingleItem().CommunityIds.ShouldBe([here.Community]);
        (await here.Payloads()).ShouldAllBe(told => !told.Name.StartsWith("activities.") || !told.Payload.Contains(here.OtherResident.ToString()));

        async Task Agree(object agreement) => (await client.Put($"{initiative}/agreement", agreement, (await client.Get(initiative)).ETag)).Expect(204);
    }

    [DatabaseFact]
    public async Task ACT_51_an_initiative_has_authors_and_an_informal_one_needs_no_contract()
    {
        var here = await Neighbourhood.Open(host);
        var client = here.AsFacilitator;
        (await client.Create("initiatives", new { title = "Niczyja", idea = "Nikt", communityIds = new[] { here.Community } })).Expect(422).Codes.ShouldBe(["ACT-51"]);
        (await client.Create("initiatives", Body(here, author: Guid.NewGuid()))).Expect(400).Pointers.ShouldBe(["/authorIds/0"]);
        var initiative = $"initiatives/{(await client.Create("initiatives", Body(here))).Expect(201).Id}";
        (await client.Create($"{initiative}/support", new { on = "2026-03-01", kind = "Advice", description = "Porada", supporters = 1 })).Expect(201);
        await Neighbourhood.Do(client, initiative, "accept");
        await Neighbourhood.Do(client, initiative, "withdraw", new { note = "Autorzy wyjechali" });
        var other = $"initiatives/{(await client.Create("initiatives", Body(here))).Expect(201).Id}";
        await Neighbourhood.Do(client, other, "reject", new { note = "Teren prywatny" });
        (await client.Get("initiatives?state=Rejected&q=LAWKI")).Expect(200)["items"].AsArray().ShouldHaveSingleItem();
    }

    [DatabaseFact]
    public async Task Residents_and_a_group_of_two_communities_carry_one_initiative_together()
    {
        var here = await Neighbourhood.Open(host);
        var group = (await here.Group()).Split('/')[1];
        var initiative = (await here.AsFacilitator.Create("initiatives", new
        {
            title = "Wspólna łąka",
            idea = "Dwa osiedla, jedna łąka",
            communityIds = new[] { here.Community, here.OtherCommunity },
            authorIds = new[] { here.Resident, here.OtherResident },
            groupId = group,
        })).Expect(201).Id;
        foreach (var community in new[] { here.Community, here.OtherCommunity })
        {
            (await here.AsFacilitator.Get($"initiatives?communityId={community}")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!["id"]!.GetValue<Guid>().ShouldBe(initiative);
        }

        var read = (await here.AsFacilitator.Get($"initiatives/{initiative}")).Expect(200);
        (read["authorIds"].AsArray().Count, read["groupId"].GetValue<string>()).ShouldBe((2, group));
    }

    [DatabaseFact]
    public async Task ACT_52_support_comes_from_a_person_or_from_a_number_of_people()
    {
        var here = await Neighbourhood.Open(host);
        var initiative = $"initiatives/{(await here.AsFacilitator.Create("initiatives", Body(here))).Expect(201).Id}";
        (await here.AsFacilitator.Create($"{initiative}/support", new { on = "2026-03-01", kind = "Advice", description = "Nikt" })).Expect(422).Codes.ShouldBe(["ACT-52"]);
        (await here.AsFacilitator.Create($"{initiative}/support", new { on = "2026-03-01", kind = "Advice", description = "Oboje", supporters = 2, supporterId = here.Resident })).Expect(422);
        (await here.AsFacilitator.Get($"{initiative}/support")).Expect(200)["items"].AsArray().ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task ACT_52_a_person_who_gives_twice_is_one_supporter_and_stands_in_the_log_twice()
    {
        var here = await Neighbourhood.Open(host);
        var initiative = $"initiatives/{(await here.AsFacilitator.Create("initiatives", Body(here))).Expect(201).Id}";
        foreach (var (kind, person) in new[] { ("Labour", here.Resident), ("Equipment", here.Resident), ("Labour", here.OtherResident) })
        {
            (await here.AsFacilitator.Create($"{initiative}/support", new { on = "2026-03-01", kind, description = "Pomoc", supporterId = person })).Expect(201);
        }

        (await here.AsFacilitator.Get(initiative)).Expect(200)["supporterCount"].GetValue<int>().ShouldBe(2);
        (await here.AsFacilitator.Get($"{initiative}/support")).Expect(200)["items"].AsArray().Count.ShouldBe(3);
    }

    [DatabaseFact]
    public async Task ACT_12_neither_what_is_agreed_nor_what_is_reported_holds_a_pesel()
    {
        var here = await Neighbourhood.Open(host);
        var client = here.AsFacilitator;
        const string Pesel = "Pani 44051401359";
        var initiative = $"initiatives/{(await client.Create("initiatives", Body(here))).Expect(201).Id}";
        var contract = new { number = Pesel, signedOn = "2026-03-01", from = "2026-04-01", to = "2026-09-30" };
        var etag = (await client.Get(initiative)).ETag;
        (await client.Put($"{initiative}/agreement", new { contract }, etag)).Expect(422).Codes.ShouldBe(["ACT-12"]);
        (await client.Create($"{initiative}/support", new { on = "2026-03-01", kind = "Labour", description = Pesel, supporters = 2 })).Expect(422).Codes.ShouldBe(["ACT-12"]);
        (await client.Create("incidents", new { happenedOn = "2026-03-01", description = Pesel })).Expect(422).Codes.ShouldBe(["ACT-12"]);
    }

    [DatabaseFact]
    public async Task ACT_50_a_campaign_runs_and_is_evaluated_channel_by_channel()
    {
        var here = await Neighbourhood.Open(host);
        var client = here.AsFacilitator;
        var body = new { title = "Zapukaj do sąsiada", goal = "Pytamy starszych", message = "Jedno pukanie", communityIds = new[] { here.Community }, channels = new[] { "Posters", "Meetings" }, from = "2026-03-02", to = "2026-04-30", plannedReach = 500 };
        var campaign = $"campaigns/{(await client.Create("campaigns", body)).Expect(201).Id}";
        await Neighbourhood.Do(client, campaign, "start");
        await Neighbourhood.Do(client, campaign, "finish");
        (await Neighbourhood.Do(client, campaign, "evaluate", new { outcome = "Dobrze", reach = new[] { new { channel = "Posters", people = 300 } } }, 422)).Codes.ShouldBe(["ACT-50"]);
        await Neighbourhood.Do(client, campaign, "evaluate", new { outcome = "Dobrze", reach = new[] { new { channel = "Meetings", people = 45 }, new { channel = "Posters", people = 300 } } });

        var read = (await client.Get(campaign)).Expect(200);
        (read["state"].GetValue<string>(), read["actualReach"].GetValue<int>()).ShouldBe(("Evaluated", 345));
        (await here.Told<CampaignEvaluated>()).ShouldHaveSingleItem().Reach.ShouldBe(345);
        (await Neighbourhood.Put(client, campaign, body, 409)).Codes.ShouldBe(["OSL-02"]);
    }

    [DatabaseFact]
    public async Task Community_education_has_outcomes_an_expert_from_outside_and_a_moderator()
    {
        var here = await Neighbourhood.Open(host);
        var client = here.AsFacilitator;
        var body = new { topic = "Bezpieczny senior w sieci", communityIds = new[] { here.Community }, moderatorId = here.Facilitator, learningOutcomes = new[] { "Ustawia dobre hasło" }, externalExpert = "Informatyk z biblioteki" };
        var programme = $"education-programmes/{(await client.Create("education-programmes", body)).Expect(201).Id}";
        var read = (await client.Get(programme)).Expect(200);
        (read["externalExpert"].GetValue<string>(), read["moderatorId"].GetValue<Guid>(), read["learningOutcomes"].AsArray().Count).ShouldBe(("Informatyk z biblioteki", here.Facilitator, 1));
        (await client.Create("education-programmes", new { topic = "Bez sesji", communityIds = new[] { here.Community }, moderatorId = here.Facilitator, sessionIds = new[] { Guid.NewGuid() } })).Expect(400).Pointers.ShouldBe(["/sessionIds/0"]);
    }

    [DatabaseFact]
    public async Task An_incident_is_for_the_director_and_its_reporter_and_leaves_without_its_content()
    {
        var here = await Neighbourhood.Open(host);
        var reporter = here.AsFacilitator;
        var incident = $"incidents/{(await reporter.Create("incidents", new { happenedOn = "2026-03-01", description = "Ktoś obcy robił dzieciom zdjęcia" })).Expect(201).Id}";
        (await reporter.Get(incident)).Expect(200);
        (await here.AsDirector.Get(incident)).Expect(200);
        var other = here.As(here.OtherOrganizer, Osl.BuildingBlocks.Modules.Roles.OrganizerOsl);
        (await other.Get(incident)).Expect(404);
        (await other.Get("incidents")).Expect(200)["items"].AsArray().ShouldBeEmpty();
        (await Neighbourhood.Do(reporter, incident, "close", new { note = "Ja sam" }, 403)).Status.ShouldBe(403);
        await Neighbourhood.Do(here.AsDirector, incident, "close", new { note = "Zdjęcia usunięto" });

        (await here.Told<IncidentReported>()).ShouldHaveSingleItem().IncidentId.ToString().ShouldBe(incident.Split('/')[1]);
        (await here.Payloads()).ShouldAllBe(told => !told.Payload.Contains("zdj"));
        await host.Tell(here.Centre);
        var notice = (await here.AsDirector.Get("notifications")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!;
        notice["kind"]!.GetValue<string>().ShouldBe("IncidentReported");
        notice.ToJsonString().ShouldNotContain("zdj");
        (await reporter.Get("notifications"))["items"].AsArray().ShouldBeEmpty();
    }

    private static object Body(Neighbourhood here, string mode = "Informal", Guid? author = null) => new
    {
        title = "Ławki przy placu zabaw", idea = "Sami je skręcimy", communityIds = new[] { here.Community }, authorIds = new[] { author ?? here.Resident }, mode,
    };
}

public sealed class InitiativeTestsOnSqlite(SqliteHost host) : InitiativeTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class InitiativeTestsOnPostgreSql(PostgreSqlHost host) : InitiativeTests(host), IClassFixture<PostgreSqlHost>;
