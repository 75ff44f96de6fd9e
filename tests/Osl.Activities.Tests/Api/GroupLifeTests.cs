using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>How groups fall silent, wake, and pass into the hands of residents.</summary>
public abstract class GroupLifeTests(OslHost host)
{
    private const string Dormancy = "activities.group-dormancy";

    [DatabaseFact]
    public async Task A_group_without_a_meeting_for_60_days_is_dormant_told_of_once_and_revived_by_a_meeting()
    {
        var here = await Neighbourhood.Open(host);
        var group = await here.Group();
        await here.Met(group, new DateOnly(2026, 3, 2));

        here.On(4, 30);
        await host.RunJob(Dormancy);
        (await State(here, group)).ShouldBe("Active");

        here.On(5, 1);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.RunJob(Dormancy)));
        await host.RunJob(Dormancy);
        (await State(here, group)).ShouldBe("Dormant");
        var told = (await here.Told<GroupDormant>()).ShouldHaveSingleItem();
        (told.QuietSince, told.FacilitatorStaffMemberId, told.Name).ShouldBe((new DateOnly(2026, 3, 2), here.Facilitator, "Klub Seniora"));

        here.On(5, 10);
        await here.Met(group, new DateOnly(2026, 3, 5));
        (await State(here, group)).ShouldBe("Dormant", "It met, but as long ago as it is silent.");
        await here.Met(group, new DateOnly(2026, 5, 9));
        (await State(here, group)).ShouldBe("Active");

        here.On(7, 8);
        await host.RunJob(Dormancy);
        (await State(here, group)).ShouldBe("Dormant");
        (await here.Told<GroupDormant>()).Count.ShouldBe(2);
    }

    [DatabaseFact]
    public async Task The_organiser_of_a_dormant_group_is_reminded_in_their_language()
    {
        var here = await Neighbourhood.Open(host);
        await here.Group(here.GroupBody("Koło rękodzieła"));
        here.On(5, 10);
        await host.RunJob(Dormancy);
        await host.Tell(here.Centre);

        var notice = (await here.AsFacilitator.Get("notifications")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!;
        notice["kind"]!.GetValue<string>().ShouldBe("GroupDormant");
        notice["title"]!.GetValue<string>().ShouldBe("Koło rękodzieła");
        (await Told("pl")).ShouldContain("spotkała");
        (await Told("en")).ShouldContain(" met ");
        (await here.As(here.OtherOrganizer, Roles.OrganizerOsl).Get("notifications")).Expect(200)["items"].AsArray().ShouldBeEmpty();

        async Task<string> Told(string language) => (await here.AsFacilitator.In(language).Get("notifications"))["items"].AsArray().Single()!["text"]!.GetValue<string>();
    }

    [DatabaseFact]
    public async Task A_group_that_never_met_is_dormant_60_days_after_it_was_formed_and_one_that_only_forms_is_not()
    {
        var here = await Neighbourhood.Open(host);
        var formed = await here.Group();
        var forming = $"groups/{(await here.AsFacilitator.Create("groups", here.GroupBody("Dopiero się zbiera"))).Id}";
        await Neighbourhood.Do(here.AsFacilitator, forming, "start-forming");

        here.On(6, 1);
        await host.RunJob(Dormancy);

        (await State(here, formed)).ShouldBe("Dormant");
        (await State(here, forming)).ShouldBe("Forming");
    }

    [DatabaseFact]
    public async Task ACT_40_leadership_passes_to_residents_with_evidence_in_the_order_of_days()
    {
        var here = await Neighbourhood.Open(host);
        var group = await here.Group();
        (await HandOver("CusLed", "2026-03-02", 422)).Pointers.ShouldBe(["/leadership"]);
        (await HandOver("CoLed", "2026-03-03", 422)).Pointers.ShouldBe(["/on"]);
        (await HandOver("CoLed", "2026-03-01", 204)).Status.ShouldBe(204);
        (await HandOver("SelfLed", "2026-02-28", 422)).Codes.ShouldBe(["ACT-40"]);
        (await here.Told<GroupBecameSelfLed>()).ShouldBeEmpty();
        await HandOver("SelfLed", "2026-03-02", 204);

        (await here.Told<GroupBecameSelfLed>()).ShouldHaveSingleItem().SelfLedFrom.ShouldBe(new DateOnly(2026, 3, 2));
        (await here.AsFacilitator.Get(group))["leadershipChanges"].AsArray().Select(change => change!["to"]!.GetValue<string>()).ShouldBe(["CoLed", "SelfLed"]);
        await Neighbourhood.Put(here.AsFacilitator, group, here.GroupBody(leadership: "CusLed"), 422);

        Task<ApiAnswer> HandOver(string to, string on, int expect) =>
            Neighbourhood.Do(here.AsFacilitator, group, "hand-over", new { leadership = to, on, evidence = "Mieszkańcy prowadzą sami" }, expect);
    }

    [DatabaseFact]
    public async Task The_handing_over_ratio_is_told_for_a_day_community_by_community()
    {
        var here = await Neighbourhood.Open(host);
        var both = await here.Group(here.GroupBody("Dwie społeczności", communities: [here.Community, here.OtherCommunity]));
        await here.Group(here.GroupBody("Sami od początku", "Informal", leadership: "SelfLed"));
        var closed = await here.Group(here.GroupBody("Na krótko"));
        await here.AsFacilitator.Create("groups", here.GroupBody("Tylko pomysł"));
        here.On(4, 1);
        await Neighbourhood.Do(here.AsFacilitator, both, "hand-over", new { leadership = "SelfLed", on = "2026-03-20", evidence = "Klucz mają sami" });
        await Neighbourhood.Do(here.AsFacilitator, closed, "close", new { note = "Koniec" });

        (await Ratio("2026-03-19")).ShouldBe((3, 2, 1, 0.3333m));
        (await Ratio("2026-03-20")).ShouldBe((3, 1, 2, 0.6667m));
        (await Ratio("2026-04-01")).ShouldBe((2, 0, 2, 1m));
        (await here.AsFacilitator.Get("groups/handing-over?on=2026-01-01")).Expect(200).Json!["all"]!["selfLedShare"].ShouldBeNull();
        var there = (await here.AsFacilitator.Get($"groups/handing-over?on=2026-03-20&communityId={here.OtherCommunity}")).Expect(200)["communities"].AsArray().ShouldHaveSingleItem()!;
        (there["communityId"]!.GetValue<Guid>(), there["hands"]!["groups"]!.GetValue<int>(), there["hands"]!["selfLed"]!.GetValue<int>()).ShouldBe((here.OtherCommunity, 1, 1));

        async Task<(int Groups, int CusLed, int SelfLed, decimal Share)> Ratio(string on)
        {
            var all = (await here.AsFacilitator.Get($"groups/handing-over?on={on}")).Expect(200)["all"];
            return (all["groups"]!.GetValue<int>(), all["cusLed"]!.GetValue<int>(), all["selfLed"]!.GetValue<int>(), all["selfLedShare"]!.GetValue<decimal>());
        }
    }

    private static async Task<string> State(Neighbourhood here, string group) => (await here.As(Guid.NewGuid(), Roles.Director).Get(group)).Expect(200)["state"].GetValue<string>();
}

public sealed class GroupLifeTestsOnSqlite(SqliteHost host) : GroupLifeTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class GroupLifeTestsOnPostgreSql(PostgreSqlHost host) : GroupLifeTests(host), IClassFixture<PostgreSqlHost>;
