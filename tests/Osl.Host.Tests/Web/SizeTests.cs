using System.Text.Json.Nodes;
using Osl.Conformance.Mutations;
using Osl.Conformance.Requests;
using Osl.Testing.Api;
using Osl.Testing.Databases;
using Case = Osl.Conformance.Mutations.Case;

namespace Osl.Host.Tests.Web;

/// <summary>S5: nothing of a request is without bound; every operation that takes a body is asked, and every field of it.</summary>
public abstract class SizeTests(WebHouse house)
{
    private static readonly string[] TooMuch =
        ["100 kB", "100 kB of words", "50,000 emoji", "1,001 nulls", "1,001 texts", "1,001 ids", "1,001 objects", "100,000 numbers", "nested 2000 deep", "200 digits"];

    [DatabaseFact]
    public async Task S5_no_field_takes_more_than_its_bound()
    {
        var cases = Writes().SelectMany(BodyCases.Fields).Where(one => TooMuch.Contains(one.Name[(one.Name.IndexOf(": ", StringComparison.Ordinal) + 2)..])).ToList();
        cases.Count.ShouldBeGreaterThan(500);

        await Findings.ShouldBeNone(cases, one => Expect(one, 400));
    }

    [DatabaseFact]
    public Task S5_no_body_is_over_a_megabyte() => Findings.ShouldBeNone(Whole("over 1 MB"), one => Expect(one, 413));

    [DatabaseFact]
    public Task S5_no_body_is_deeper_than_64() => Findings.ShouldBeNone(Whole("objects 2000 deep").Concat(Whole("lists 100,000 deep")), one => Expect(one, 400));

    /// <summary>A packed body is not unpacked: 100 kB stay 100 kB.</summary>
    [DatabaseFact]
    public Task S5_no_body_grows_by_unpacking() => Findings.ShouldBeNone(Whole("gzip bomb"), one => Expect(one, 400));

    private IEnumerable<Operation> Writes() => house.Operations.Where(operation => operation.HasBody);

    private IEnumerable<Case> Whole(string name) => Writes().SelectMany(BodyCases.Whole).Where(one => one.Name == name);

    private Task<string?> Expect(Case one, int status)
    {
        var draft = new Draft(one.Operation.Method, "/");
        JsonNode body = one.Operation.BodyExample();
        one.Apply(draft, body);
        var request = one.Operation.Request();
        request.Content = Asked.Raw(draft.Body!, "application/json");
        request.Headers.ExpectContinue = draft.AsksFirst;
        foreach (var (name, value) in draft.Headers)
        {
            request.Content.Headers.TryAddWithoutValidation(name, value);
        }

        return WebHouse.Expect(house.Able(one.Operation), one.Operation, request, status);
    }
}

[Collection(nameof(WebOnSqlite))]
public sealed class SizeTestsOnSqlite(WebOnSqlite house) : SizeTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class SizeTestsOnPostgreSql(WebOnPostgreSql house) : SizeTests(house);
