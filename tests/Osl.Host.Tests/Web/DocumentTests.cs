using System.Text.Json;
using System.Text.RegularExpressions;
using Osl.Testing.Api;
using Osl.Testing.Databases;

namespace Osl.Host.Tests.Web;

/// <summary>A7, and what of A8 a client generator stumbles over: the document itself.</summary>
public abstract partial class DocumentTests(WebHouse house)
{
    private static readonly string Committed = Repository.Path("docs", "openapi.v1.json");

    /// <summary>A change of the API is a change of this file, seen in review. <c>OSL_ACCEPT_OPENAPI=1</c> writes it.</summary>
    [DatabaseFact]
    public async Task The_served_document_is_the_committed_one()
    {
        var served = await house.Stranger.GetStringAsync("/openapi/v1.json");
        if (Environment.GetEnvironmentVariable("OSL_ACCEPT_OPENAPI") == "1")
        {
            await File.WriteAllTextAsync(Committed, served);
        }

        File.Exists(Committed).ShouldBeTrue("docs/openapi.v1.json is not there; OSL_ACCEPT_OPENAPI=1 dotnet test tests/Osl.Host.Tests --filter DocumentTests writes it.");
        (served == await File.ReadAllTextAsync(Committed)).ShouldBeTrue(
            "The served document differs from docs/openapi.v1.json. Look at the difference; OSL_ACCEPT_OPENAPI=1 dotnet test tests/Osl.Host.Tests --filter DocumentTests takes it over.");
    }

    [DatabaseFact]
    public void Every_operation_has_a_camel_case_id_of_its_own()
    {
        house.Operations.Select(o => o.Id).ShouldBeUnique();
        house.Operations.Where(o => !CamelCase().IsMatch(o.Id)).ShouldBeEmpty();
    }

    [DatabaseFact]
    public Task Every_operation_says_what_it_does_and_shows_what_it_takes_and_gives() => Each(operation =>
        !operation.Json.TryGetProperty("summary", out var summary) || string.IsNullOrWhiteSpace(summary.GetString()) ? "no summary"
        : operation.BodyMedia is { } body && !HasExample(operation, body) ? "no example of its body"
        : Contents(operation).FirstOrDefault(content => !HasExample(operation, content.Media)) is { Status: > 0 } bare ? $"no example of {bare.Status}"
        : null);

    [DatabaseFact]
    public Task Every_operation_lists_its_refusals() => Each(operation =>
    {
        List<int> owed = [400, 406, 429, 503];
        owed.AddRange(operation.IsSecured ? [401, 403] : []);
        owed.AddRange(operation.Path.Contains('{') ? [404] : []);
        owed.AddRange(operation.HasBody ? [413, 415, 507] : []);
        owed.AddRange(operation.NeedsIfMatch ? [409, 412, 428] : []);
        owed.AddRange(operation.NeedsIdempotencyKey ? [409, 422] : []);
        return owed.Except(operation.Responses.Keys).ToList() is { Count: > 0 } missing ? string.Join(", ", missing) : null;
    });

    /// <summary>A client generated from a document without it takes 204 or 304 for a failure.</summary>
    [DatabaseFact]
    public Task Every_operation_lists_its_successes() => Each(operation =>
        !operation.Responses.Keys.Any(status => status is >= 200 and < 300) ? "no success"
        : operation.IsRead && !operation.Responses.ContainsKey(304) ? "304 where the caller has this version"
        : null);

    [DatabaseFact]
    public Task What_creates_takes_a_key_and_what_replaces_takes_a_version() => Each(operation =>
        operation.Responses.ContainsKey(201) && !operation.NeedsIdempotencyKey ? "creates without Idempotency-Key"
        : operation.Method == HttpMethod.Put && !operation.NeedsIfMatch ? "replaces without If-Match"
        : null);

    [DatabaseFact]
    public void Whole_numbers_are_whole_and_enums_have_names()
    {
        var schemas = house.Document.Root.GetProperty("components").GetProperty("schemas").EnumerateObject().ToList();
        schemas.ShouldNotBeEmpty();
        var text = house.Document.Root.GetRawText();
        MixedType().IsMatch(text).ShouldBeFalse("a schema is of several types");
        schemas.Where(s => s.Value.TryGetProperty("enum", out var values) && values.EnumerateArray().Any(v => v.ValueKind != JsonValueKind.String))
            .Select(s => s.Name).ShouldBeEmpty();
    }

    private static IEnumerable<(int Status, JsonElement Media)> Contents(Operation operation) =>
        from response in operation.Responses
        where response.Key is >= 200 and < 300 && response.Value.TryGetProperty("content", out var content)
        from media in response.Value.GetProperty("content").EnumerateObject()
        select (response.Key, media.Value);

    private static bool HasExample(Operation operation, JsonElement media) =>
        media.TryGetProperty("example", out _) || media.TryGetProperty("examples", out _) || operation.Document.Resolve(media.GetProperty("schema")).TryGetProperty("example", out _);

    private Task Each(Func<Operation, string?> examine) => Findings.ShouldBeNone(house.Operations, operation => Task.FromResult(examine(operation)));

    [GeneratedRegex("^[a-z][a-zA-Z0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex CamelCase();

    [GeneratedRegex("\"type\": ?\\[", RegexOptions.NonBacktracking)]
    private static partial Regex MixedType();
}

[Collection(nameof(WebOnSqlite))]
public sealed class DocumentTestsOnSqlite(WebOnSqlite house) : DocumentTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class DocumentTestsOnPostgreSql(WebOnPostgreSql house) : DocumentTests(house);
