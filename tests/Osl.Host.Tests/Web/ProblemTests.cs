using System.Text.Json;
using System.Text.Json.Nodes;
using Osl.Testing.Api;
using Osl.Testing.Databases;

namespace Osl.Host.Tests.Web;

/// <summary>A1: whatever is wrong with a request, the answer is a problem that names the field.</summary>
public abstract class ProblemTests(WebHouse house)
{
    private const string TooLong = "Zażółć gęślą jaźń. ";

    private IEnumerable<Operation> WithBody => house.Operations.Where(o => o.HasBody);

    [DatabaseFact]
    public Task A_stranger_is_asked_to_log_in() => Findings.ShouldBeNone(house.Operations.Where(o => o.IsSecured), async operation =>
    {
        var request = operation.Request();
        return await WebHouse.Expect(house.Stranger, operation, request, 401);
    });

    [DatabaseFact]
    public Task An_unknown_token_is_no_better_than_none() => Findings.ShouldBeNone(house.Operations.Where(o => o.IsSecured), async operation =>
    {
        var request = operation.Request();
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer osl_at_nobody");
        return await WebHouse.Expect(house.Stranger, operation, request, 401);
    });

    [DatabaseFact]
    public Task A_body_that_is_not_json_is_refused() => Spoil("{\"a\":", "");

    [DatabaseFact]
    public Task A_body_that_is_no_object_is_refused() => Spoil("[]", "");

    [DatabaseFact]
    public Task An_unknown_field_is_named() => Spoil(body => body["canBeNothing"] = 1, "/canBeNothing unknown_field");

    [DatabaseFact]
    public Task Every_required_field_is_asked_for() => SpoilEach(
        (name, _, owner) => Required(owner).Contains(name),
        (body, name) => body.Remove(name));

    [DatabaseFact]
    public Task A_wrong_type_is_named_in_every_field() => SpoilEach(
        (_, _, _) => true,
        (body, name) => body[name] = body[name] is JsonObject ? JsonValue.Create("text") : JsonNode.Parse("""{"is":"an object"}"""));

    [DatabaseFact]
    public Task An_unknown_enum_value_is_named_in_every_field() => SpoilEach(
        (_, schema, _) => schema.TryGetProperty("enum", out var values) && values.GetArrayLength() > 0,
        (body, name) => body[name] = "NoSuchValue");

    [DatabaseFact]
    public Task A_number_is_no_enum_value_in_any_field() => SpoilEach(
        (_, schema, _) => schema.TryGetProperty("enum", out var values) && values.GetArrayLength() > 0,
        (body, name) => body[name] = 77);

    [DatabaseFact]
    public Task A_date_that_is_none_is_named_in_every_field() => SpoilEach(
        (_, schema, _) => schema.TryGetProperty("format", out var format) && format.GetString() is "date" or "date-time" or "uuid",
        (body, name) => body[name] = "2026-02-30");

    [DatabaseFact]
    public Task A_nul_is_refused_in_every_text() => SpoilEach(IsText, (body, name) => body[name] = "a\0b");

    [DatabaseFact]
    public Task An_overlong_text_is_refused_in_every_field() => SpoilEach(
        IsText,
        (body, name) => body[name] = string.Concat(Enumerable.Repeat(TooLong, 2_000)));

    [DatabaseFact]
    public Task What_does_not_exist_is_not_found() => Findings.ShouldBeNone(
        house.Operations.Where(o => o.Path.Contains('{') && o.IsSecured && !IsThereForEveryName(o.Path)),
        operation => WebHouse.Expect(house.Able(operation), operation, operation.Request(), 404));

    // A rule of each kind is there before anybody has set it, and a purpose is made by wording it.
    private static bool IsThereForEveryName(string path) => path.EndsWith("/retention/rules/{category}", StringComparison.Ordinal) || path.EndsWith("/consent-purposes/{code}", StringComparison.Ordinal);

    [DatabaseFact]
    public Task An_id_that_is_none_is_not_found() => Findings.ShouldBeNone(
        house.Operations.Where(o => o.IsSecured && o.Parameters.Any(p => p.In == "path" && p.Schema.TryGetProperty("format", out var f) && f.GetString() == "uuid")),
        operation => WebHouse.Expect(house.Able(operation), operation, operation.Request(operation.Parameters.Where(p => p.In == "path").ToDictionary(p => p.Name, _ => "no-id")), 404));

    private static IEnumerable<string> Required(JsonElement schema) =>
        schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(n => n.GetString()!) : [];

    private static bool IsText(string name, JsonElement schema, JsonElement owner) =>
        schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "string"
        && !schema.TryGetProperty("enum", out _)
        && !(schema.TryGetProperty("format", out var format) && format.GetString() is "date" or "date-time" or "uuid" or "time");

    private Task Spoil(string body, string fault) => Findings.ShouldBeNone(WithBody, operation =>
    {
        var request = operation.Request();
        request.Content = Asked.Json(body);
        return WebHouse.Expect(house.Able(operation), operation, request, 400, fault);
    });

    private Task Spoil(Action<JsonObject> spoil, string fault) => Findings.ShouldBeNone(WithBody, operation =>
    {
        var body = operation.BodyExample();
        spoil(body);
        return WebHouse.Expect(house.Able(operation), operation, operation.Request(body: body), 400, fault);
    });

    private Task SpoilEach(Func<string, JsonElement, JsonElement, bool> which, Action<JsonObject, string> spoil) => Findings.ShouldBeNone(
        WithBody.SelectMany(operation => Fields(operation, operation.BodySchema!.Value, operation.BodyExample(), [])).Where(field => which(field.Name, field.Schema, field.Owner)),
        field =>
        {
            var body = field.Operation.BodyExample();
            spoil(field.Path[..^1].Aggregate((JsonNode)body, (at, part) => at is JsonArray list ? list[int.Parse(part)]! : at[part]!).AsObject(), field.Name);
            return WebHouse.Expect(house.Able(field.Operation), field.Operation, field.Operation.Request(body: body), 400, field.Pointer);
        });

    /// <summary>Every field of a body that its example shows, inner ones too.</summary>
    private static IEnumerable<Field> Fields(Operation operation, JsonElement schema, JsonNode? example, string[] path)
    {
        if (example is JsonArray { Count: > 0 } list && schema.TryGetProperty("items", out var items))
        {
            return Fields(operation, operation.Document.Resolve(items), list[0], [.. path, "0"]);
        }

        return example is not JsonObject || !schema.TryGetProperty("properties", out var properties) ? [] :
            from property in properties.EnumerateObject()
            let inner = Schema(operation, property.Value)
            from field in (Field[])[new Field(operation, [.. path, property.Name], inner, schema), .. Fields(operation, inner, example[property.Name], [.. path, property.Name])]
            select field;
    }

    /// <summary>A nullable reference is written as allOf of one.</summary>
    private static JsonElement Schema(Operation operation, JsonElement schema)
    {
        var resolved = operation.Document.Resolve(schema);
        return resolved.TryGetProperty("allOf", out var all) && all.GetArrayLength() == 1 ? operation.Document.Resolve(all[0]) : resolved;
    }

    private sealed record Field(Operation Operation, string[] Path, JsonElement Schema, JsonElement Owner)
    {
        public string Name => Path[^1];

        public string Pointer => "/" + string.Join('/', Path);

        public override string ToString() => $"{Operation} {Pointer}";
    }
}

[Collection(nameof(WebOnSqlite))]
public sealed class ProblemTestsOnSqlite(WebOnSqlite house) : ProblemTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class ProblemTestsOnPostgreSql(WebOnPostgreSql house) : ProblemTests(house);
