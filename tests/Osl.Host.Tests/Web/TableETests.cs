using Osl.BuildingBlocks.Application;
using Osl.Testing.Api;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Host.Tests.Web;

/// <summary>Table E: the same request gives the same status on both databases, and no request gives a 5xx.</summary>
public abstract class TableETests(WebHouse house)
{
    /// <summary>What the server refuses before the application sees it; these have no problem body (docs/problems.md).</summary>
    private static readonly string[] RefusedByTheServer = ["NUL in the path", "path of 9 kB", "header of 40 kB"];

    public static IEnumerable<object[]> Rows => TableECases.Rows;

    [DatabaseTheory]
    [MemberData(nameof(Rows))]
    public async Task A_row_of_the_table_has_its_status(string row, int status)
    {
        var answer = await house.Everybody.Ask(TableECases.Request(row));

        answer.Code.ShouldBe(status, answer.Body);
        if (status >= 400 && !RefusedByTheServer.Contains(row))
        {
            answer.FlawAsProblem().ShouldBeNull();
        }
    }

    /// <summary>The table's unique violation: twenty votes of one person at once, each with a key of its own.</summary>
    [DatabaseFact]
    public async Task What_may_be_there_once_is_there_once_and_the_rest_is_told_so()
    {
        var client = new ApiClient(house.Everybody, null);
        var today = WarsawCalendar.Today(house.Host.Clock);
        var community = (await client.Create("communities", new { name = "Głosująca", categories = new[] { new { code = "Seniors" } } })).Expect(201).Id;
        await Do($"communities/{community}", "activation");
        var entry = (await client.Create($"communities/{community}/recognition-entries", new
        {
            kind = "Need", scope = "SupportiveActions", domain = "Social", title = "Ławki", description = "Brakuje ławek.", channel = "Meeting", recognisedOn = today, sources = new[] { new { kind = "Meeting", reference = "zebranie" } },
        })).Expect(201).Id;
        var need = (await client.Get($"recognition-entries/{entry}"))["needId"].GetValue<Guid>();
        await Do($"needs/{need}", "confirmation");
        var consultation = (await client.Create("consultations", new { title = "Co najpierw?", description = "Prosimy o głos.", from = today, to = today.AddDays(7), communityId = community, voteNeedIds = new[] { need }, maxChoices = 1 })).Expect(201).Id;
        await Do($"consultations/{consultation}", "announcement");
        await Do($"consultations/{consultation}", "opening");
        var person = Guid.NewGuid();

        var votes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.Create($"consultations/{consultation}/votes", new { personId = person, needIds = new[] { need } })));

        votes.Count(vote => vote.Status == 201).ShouldBe(1);
        votes.Where(vote => vote.Status != 201).ShouldAllBe(vote => vote.Status == 409 && vote.Codes.Single() == "DIA-11");

        async Task Do(string thing, string deed) => (await client.Post($"{thing}/{deed}", null, (await client.Get(thing)).ETag)).Expect(204);
    }

    [DatabaseFact]
    public async Task What_is_stored_comes_back_as_it_was_sent()
    {
        const string odd = "👩‍👩‍👧 شارع ŁÓDŹ %_' -- <b>&amp;";
        var created = await house.Everybody.Ask(TableECases.Register(odd));
        created.Code.ShouldBe(201, created.Body);

        var read = await house.Everybody.Get(created.Response.Headers.Location!.ToString());

        read.Json.GetProperty("name").GetString().ShouldBe(odd);
    }
}

[Collection(nameof(WebOnSqlite))]
public sealed class TableETestsOnSqlite(WebOnSqlite house) : TableETests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class TableETestsOnPostgreSql(WebOnPostgreSql house) : TableETests(house);
