using Osl.Testing.Api;
using Osl.Testing.Databases;

namespace Osl.Host.Tests.Web;

/// <summary>A2 and A3 on the register of communities: pages by key, search and order alike on both databases.</summary>
public abstract class PagingTests(WebHouse house)
{
    [DatabaseFact]
    public async Task A_walk_meets_every_row_once_while_others_come_in_between()
    {
        var mark = $"Spacer{Guid.NewGuid():N}";
        foreach (var number in Enumerable.Range(0, 40))
        {
            await Register($"{mark} {number * 10:000}");
        }

        var walked = new List<string>();
        string? next = $"{TableECases.Communities}?q={mark}&sort=name&limit=7";
        while (next is not null)
        {
            var page = await house.Everybody.Get(next);
            page.Code.ShouldBe(200, page.Body);
            var names = Names(page);
            names.Count.ShouldBeLessThanOrEqualTo(7);
            walked.AddRange(names);
            next = page.Json.GetProperty("next").GetString();
            await Register($"{mark} {walked.Count:000}x");
        }

        walked.ShouldBeUnique();
        walked.Where(name => !name.EndsWith('x')).ShouldBe(Enumerable.Range(0, 40).Select(number => $"{mark} {number * 10:000}"));
    }

    [DatabaseFact]
    public async Task A_cursor_is_good_for_its_own_list_alone()
    {
        var mark = $"Kursor{Guid.NewGuid():N}";
        foreach (var number in Enumerable.Range(0, 3))
        {
            await Register($"{mark} {number}");
        }

        var page = await house.Everybody.Get($"{TableECases.Communities}?q={mark}&sort=name&limit=1");
        var next = new Uri(page.Json.GetProperty("next").GetString()!).PathAndQuery;

        (await house.Everybody.Get(next)).Code.ShouldBe(200);
        (await house.Everybody.Get(next.Replace(mark, "inne"))).ShouldBeProblem(400);
        (await house.Everybody.Get(next.Replace("sort=name", "sort=-name"))).ShouldBeProblem(400);
        (await house.Everybody.Get(next + "A")).ShouldBeProblem(400);
        (await house.Neighbour.Get(next)).ShouldBeProblem(400);
    }

    [DatabaseTheory]
    [InlineData("łódź")]
    [InlineData("ŁÓDŹ")]
    [InlineData("lodz")]
    [InlineData("Łódź")]
    public async Task A_search_folds_case_and_polish_letters(string q)
    {
        var mark = Guid.NewGuid().ToString("N");
        await Register($"Nowa Łódź {mark}");

        var found = await house.Everybody.Get($"{TableECases.Communities}?q={Uri.EscapeDataString($"{q} {mark}")}");

        Names(found).ShouldBe([$"Nowa Łódź {mark}"]);
    }

    [DatabaseFact]
    public async Task Names_sort_by_the_polish_alphabet()
    {
        var mark = Guid.NewGuid().ToString("N");
        string[] inOrder = ["aa", "ab", "ąb", "ca", "ća", "la", "lz", "ła", "oz", "óa", "za", "zz", "źa", "ża"];
        foreach (var name in inOrder.OrderBy(_ => Guid.NewGuid()))
        {
            await Register($"{name} {mark}");
        }

        var page = await house.Everybody.Get($"{TableECases.Communities}?q={mark}&sort=name");
        var turned = await house.Everybody.Get($"{TableECases.Communities}?q={mark}&sort=-name");

        Names(page).Select(name => name.Split(' ')[0]).ShouldBe(inOrder);
        Names(turned).Select(name => name.Split(' ')[0]).ShouldBe(inOrder.Reverse());
    }

    [DatabaseFact]
    public async Task Two_filters_narrow_together()
    {
        var mark = Guid.NewGuid().ToString("N");
        await Register($"Terytorialna {mark}");

        string Of(string kind) => $"{TableECases.Communities}?q={mark}&kind={kind}";

        Names(await house.Everybody.Get(Of("Territorial"))).Count.ShouldBe(1);
        Names(await house.Everybody.Get(Of("Categorial"))).ShouldBeEmpty();
    }

    private static List<string> Names(Answer page)
    {
        page.Code.ShouldBe(200, page.Body);
        return [.. page.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()!)];
    }

    private async Task Register(string name) => (await house.Everybody.Ask(TableECases.Register(name))).Code.ShouldBe(201);
}

[Collection(nameof(WebOnSqlite))]
public sealed class PagingTestsOnSqlite(WebOnSqlite house) : PagingTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class PagingTestsOnPostgreSql(WebOnPostgreSql house) : PagingTests(house);
