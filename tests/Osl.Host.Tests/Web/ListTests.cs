using Osl.Testing.Api;
using Osl.Testing.Databases;

namespace Osl.Host.Tests.Web;

/// <summary>A2 and A3 for every list, and for the parameters of every operation.</summary>
public abstract class ListTests(WebHouse house)
{
    private IEnumerable<Operation> Lists => house.Operations.Where(o => o.IsList && !o.Path.Contains('{'));

    [DatabaseFact]
    public async Task A_limit_outside_1_to_1000_is_refused()
    {
        foreach (var limit in new[] { "0", "-1", "1001", "abc", "1e3", "" })
        {
            await Findings.ShouldBeNone(Lists, operation => WebHouse.Expect(house.Able(operation), operation, operation.Request(query: $"limit={limit}"), 400, "?limit"));
        }
    }

    [DatabaseFact]
    public Task A_cursor_that_the_list_never_gave_is_refused() =>
        Findings.ShouldBeNone(Lists, operation => WebHouse.Expect(house.Able(operation), operation, operation.Request(query: "cursor=bm9uc2Vuc2U"), 400, "?cursor"));

    [DatabaseFact]
    public Task An_order_that_the_list_does_not_offer_is_refused() =>
        Findings.ShouldBeNone(Lists.Where(o => o.Has("query", "sort")), operation => WebHouse.Expect(house.Able(operation), operation, operation.Request(query: "sort=nonsense"), 400, "?sort"));

    [DatabaseFact]
    public Task A_parameter_that_does_not_exist_is_refused_everywhere() =>
        Findings.ShouldBeNone(house.Operations, operation => WebHouse.Expect(house.Able(operation), operation, operation.Request(query: "nonsense=1"), 400, "?nonsense"));

    [DatabaseFact]
    public Task A_parameter_given_twice_is_refused() =>
        Findings.ShouldBeNone(Lists, operation => WebHouse.Expect(house.Able(operation), operation, operation.Request(query: "limit=1&limit=2"), 400, "?limit"));

    [DatabaseFact]
    public Task A_page_holds_no_more_than_was_asked_and_links_agree() => Findings.ShouldBeNone(Lists, async operation =>
    {
        var answer = await house.Able(operation).Ask(operation.Request(query: "limit=1"));
        if (answer.Code != 200 || answer.Json.GetProperty("items").GetArrayLength() > 1)
        {
            return $"{answer.Code}: {answer.Body}";
        }

        var next = answer.Json.GetProperty("next").GetString();
        var link = answer.Response.Headers.TryGetValues("Link", out var links) ? links.Single() : null;
        return next is null == link is null && (next is null || link == $"<{next}>; rel=\"next\"") ? null : $"next is {next}, Link is {link}";
    });

    [DatabaseFact]
    public Task Sparse_fields_are_just_those_asked_for() => Findings.ShouldBeNone(Lists.Where(o => o.Has("query", "fields")), async operation =>
    {
        var answer = await house.Able(operation).Ask(operation.Request(query: "fields=id"));
        return answer.Code == 200 && answer.Json.GetProperty("items").EnumerateArray().All(item => item.EnumerateObject().Select(p => p.Name).SequenceEqual(["id"]))
            ? null
            : $"{answer.Code}: {answer.Body}";
    });
}

[Collection(nameof(WebOnSqlite))]
public sealed class ListTestsOnSqlite(WebOnSqlite house) : ListTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class ListTestsOnPostgreSql(WebOnPostgreSql house) : ListTests(house);
