using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

public abstract class GroupTests(OslHost host)
{
    /// <summary>The clubs and groups that centres name: Stawiski's clubs, and the civic and informal groups of Pełczyce.</summary>
    [DatabaseTheory]
    [InlineData("SeniorClub", "Klub aktywnego seniora", false)]
    [InlineData("DisabilityClub", "Klub osób niepełnosprawnych", false)]
    [InlineData("SelfHelpClub", "Klub samopomocy dla osób niepełnosprawnych i ich rodzin", true)]
    [InlineData("SelfHelpGroup", "Grupa samopomocowa", true)]
    [InlineData("Civic", "Grupa obywatelska", false)]
    [InlineData("Informal", "Grupa nieformalna", false)]
    [InlineData("Thematic", "Koło rękodzieła", false)]
    public async Task Every_kind_of_club_is_proposed_and_formed(string kind, string name, bool confidential)
    {
        var here = await Neighbourhood.Open(host);

        var group = await here.Group(here.GroupBody(name, kind));

        var read = (await here.AsFacilitator.Get(group)).Expect(200);
        (read["kind"].GetValue<string>(), read["state"].GetValue<string>(), read["leadership"].GetValue<string>()).ShouldBe((kind, "Active", "CusLed"));
        read["confidential"].GetValue<bool>().ShouldBe(confidential);
        var formed = (await here.Told<GroupFormed>()).ShouldHaveSingleItem();
        (formed.Kind, formed.FacilitatorStaffMemberId, formed.FormedOn).ShouldBe((kind, here.Facilitator, here.Today));
        formed.CommunityIds.ShouldBe([here.Community]);
        (await here.AsFacilitator.Get($"groups?kind={kind}&communityId={here.Community}&state=Active")).Expect(200)["items"].AsArray().ShouldHaveSingleItem();
    }

    [DatabaseFact]
    public async Task A_group_is_proposed_for_communities_staff_and_reach_that_exist()
    {
        var here = await Neighbourhood.Open(host);
        (await here.AsFacilitator.Create("groups", here.GroupBody(communities: [Guid.NewGuid()]))).Expect(400).Pointers.ShouldBe(["/communityIds/0"]);
        (await here.AsFacilitator.Create("groups", here.GroupBody(communities: []))).Expect(400).Pointers.ShouldBe(["/communityIds"]);
        (await here.AsFacilitator.Create("groups", here.GroupBody(facilitator: Guid.NewGuid()))).Expect(400).Pointers.ShouldBe(["/facilitatorId"]);

        var elsewhere = host.ClientFor(here.Centre, [CommunityId.From(here.OtherCommunity)], Roles.OrganizerOsl);
        (await elsewhere.Create("groups", here.GroupBody())).Expect(403);
        var group = await here.Group();
        await Neighbourhood.Do(elsewhere, group, "close", new { note = "Nie nasza" }, 403);
    }

    [DatabaseFact]
    public async Task ACT_12_free_text_of_a_group_takes_no_PESEL()
    {
        var here = await Neighbourhood.Open(host);
        (await here.AsFacilitator.Create("groups", here.GroupBody("Klub 44051401359"))).Codes.ShouldBe(["ACT-12"]);
        var group = await here.Group();
        (await here.AsFacilitator.Create($"{group}/meetings", new { on = here.Today, present = 3, note = "był 440514 01359" })).Codes.ShouldBe(["ACT-12"]);
        (await here.AsFacilitator.Create($"{group}/support", new { on = here.Today, kind = "Advice", description = "dla 44051401359" })).Codes.ShouldBe(["ACT-12"]);
    }

    [DatabaseFact]
    public async Task ACT_41_a_person_belongs_to_a_group_once_and_may_come_back()
    {
        var here = await Neighbourhood.Open(host);
        var group = await here.Group();
        var client = here.AsFacilitator;
        (await client.Create($"{group}/members", new { personId = Guid.NewGuid() })).Expect(400).Pointers.ShouldBe(["/personId"]);
        var member = (await client.Create($"{group}/members", new { personId = here.Resident, role = "Host", joinedOn = "2026-02-01" })).Expect(201).Id;
        (await client.Create($"{group}/members", new { personId = here.Resident })).Expect(409).Codes.ShouldBe(["ACT-41"]);
        (await client.Create($"{group}/members", new { personId = here.OtherResident, joinedOn = "2026-12-01" })).Expect(422).Codes.ShouldBe(["ACT-43"]);
        (await client.Get(group))["memberCount"].GetValue<int>().ShouldBe(1);

        await Neighbourhood.Do(client, $"{group}/members/{member}", "leave", new { leftOn = "2026-01-31" }, 422);
        await Neighbourhood.Do(client, $"{group}/members/{member}", "leave", new { leftOn = "2026-02-28" });
        (await client.Get(group))["memberCount"].GetValue<int>().ShouldBe(0);
        (await client.Create($"{group}/members", new { personId = here.Resident })).Expect(201);
        (await client.Get($"{group}/members?left=false&count=true"))["totalCount"].GetValue<int>().ShouldBe(1);
        (await client.Get($"{group}/members?left=true")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!["leftOn"]!.GetValue<string>().ShouldBe("2026-02-28");
    }

    [DatabaseFact]
    public async Task ACT_41_many_who_take_the_same_person_in_at_once_make_one_member()
    {
        var here = await Neighbourhood.Open(host);
        var group = await here.Group();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => here.AsFacilitator.Create($"{group}/members", new { personId = here.Resident })));

        answers.Count(answer => answer.Status == 201).ShouldBe(1);
        answers.Where(answer => answer.Status != 201).ShouldAllBe(answer => answer.Status == 409 && answer.Codes.Contains("ACT-41"));
        (await here.AsFacilitator.Get(group))["memberCount"].GetValue<int>().ShouldBe(1);
    }

    [DatabaseFact]
    public async Task ACT_42_a_meeting_that_was_held_is_counted_and_one_ahead_is_not()
    {
        var here = await Neighbourhood.Open(host);
        var group = await here.Group();
        var client = here.AsFacilitator;
        (await client.Create($"{group}/meetings", new { on = "2026-03-09", present = 4 })).Expect(422).Codes.ShouldBe(["ACT-42"]);
        (await client.Create($"{group}/meetings", new { on = "2026-02-09" })).Expect(422).Codes.ShouldBe(["ACT-42"]);
        var ahead = $"{group}/meetings/{(await client.Create($"{group}/meetings", new { on = "2026-03-09" })).Expect(201).Id}";
        (await client.Get(group)).Json!["lastMetOn"].ShouldBeNull();

        here.On(3, 10);
        await Neighbourhood.Put(client, ahead, new { on = "2026-03-09", present = 11, note = "Plan na wiosnę" });
        (await client.Get(group))["lastMetOn"].GetValue<string>().ShouldBe("2026-03-09");
        (await client.Delete(ahead, (await client.Get(ahead)).ETag)).Expect(422).Codes.ShouldBe(["ACT-42"]);
    }

    [DatabaseFact]
    public async Task ACT_13_a_group_with_a_meeting_ahead_is_not_closed()
    {
        var here = await Neighbourhood.Open(host);
        var group = await here.Group();
        var client = here.AsFacilitator;
        var ahead = $"{group}/meetings/{(await client.Create($"{group}/meetings", new { on = "2026-03-30" })).Expect(201).Id}";

        (await Neighbourhood.Do(client, group, "close", new { note = "Koniec" }, 409)).Codes.ShouldBe(["ACT-13"]);
        (await client.Delete(ahead, (await client.Get(ahead)).ETag)).Expect(204);
        await Neighbourhood.Do(client, group, "close", new { note = "Koniec" });

        (await client.Get(group))["state"].GetValue<string>().ShouldBe("Closed");
        (await client.Create($"{group}/meetings", new { on = "2026-04-30" })).Expect(409).Codes.ShouldBe(["OSL-02"]);
        (await client.Create($"{group}/members", new { personId = here.Resident })).Expect(409);
    }

    [DatabaseFact]
    public async Task ACT_43_the_support_of_an_informal_group_is_kept_in_its_log_and_is_not_of_tomorrow()
    {
        var here = await Neighbourhood.Open(host);
        var group = await here.Group(here.GroupBody("Rodzice z podwórka", "Informal"));
        var client = here.AsFacilitator;
        (await client.Create($"{group}/support", new { on = "2026-02-20", kind = "Equipment", description = "Namiot na festyn", value = 150.50 })).Expect(201);
        (await client.Create($"{group}/support", new { on = "2026-03-20", kind = "Advice", description = "Jak napisać wniosek" })).Expect(422).Codes.ShouldBe(["ACT-43"]);
        (await client.Create($"{group}/support", new { on = "2026-03-01", kind = "Advice", description = "Jak napisać wniosek" })).Expect(201);

        var log = (await client.Get($"{group}/support")).Expect(200)["items"].AsArray();
        log.Select(entry => entry!["kind"]!.GetValue<string>()).ShouldBe(["Equipment", "Advice"]);
        log[0]!["value"]!.GetValue<decimal>().ShouldBe(150.50m);
        (await client.Get($"{group}/support?kind=Advice"))["items"].AsArray().ShouldHaveSingleItem();
    }
}

public sealed class GroupTestsOnSqlite(SqliteHost host) : GroupTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class GroupTestsOnPostgreSql(PostgreSqlHost host) : GroupTests(host), IClassFixture<PostgreSqlHost>;
