using System.Text.RegularExpressions;
using Osl.Host.Tests.Web;
using Osl.Testing.Databases;

namespace Osl.Host.Tests.Isolation;

/// <summary>S2: what belongs to another centre does not exist.</summary>
public abstract partial class IsolationTests(WebHouse house) : IAsyncLifetime
{
    private Crawler _neighbours = null!;

    public async Task InitializeAsync()
    {
        _neighbours = new Crawler(house.Neighbour, house.Document);
        (await house.Neighbour.Ask(TableECases.Register("Sąsiednia"))).Code.ShouldBe(201);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [DatabaseFact]
    public async Task Another_centres_ids_are_answered_as_ids_that_do_not_exist()
    {
        var asked = 0;
        var findings = new List<string>();
        foreach (var operation in house.Operations.Where(o => o.IsSecured && o.Path.Contains('{')))
        {
            // What is named by a code (a parameter, a role) is everybody's; what is named by an id is somebody's.
            foreach (var values in (await _neighbours.Values(operation.Path)).Where(values => values.Values.Any(value => Guid.TryParse(value, out _))))
            {
                asked++;
                var theirs = await house.Everybody.Ask(operation.Request(values));
                var nothing = await house.Everybody.Ask(operation.Request());
                if (theirs.Code != 404 || Same(theirs.Body) != Same(nothing.Body))
                {
                    findings.Add($"{operation}: {theirs.Code} {theirs.Body} instead of {nothing.Code} {nothing.Body}");
                }
            }
        }

        asked.ShouldBePositive();
        findings.ShouldBeEmpty();
    }

    private static string Same(string body) => TraceId().Replace(body, "");

    [GeneratedRegex("\"traceId\":\"[^\"]+\"", RegexOptions.NonBacktracking)]
    private static partial Regex TraceId();
}

[Collection(nameof(WebOnSqlite))]
public sealed class IsolationTestsOnSqlite(WebOnSqlite house) : IsolationTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class IsolationTestsOnPostgreSql(WebOnPostgreSql house) : IsolationTests(house);
