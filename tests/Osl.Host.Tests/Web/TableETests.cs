using Osl.Testing.Databases;

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
