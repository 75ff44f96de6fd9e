using Osl.Testing.Databases;

namespace Osl.Host.Tests.Web;

/// <summary>A23: how every operation behaves as an HTTP resource.</summary>
public abstract class MannersTests(WebHouse house)
{
    private IEnumerable<IGrouping<string, Operation>> Paths => house.Operations.GroupBy(o => o.Path);

    [DatabaseFact]
    public Task Head_answers_as_get_does_without_a_body() => Findings.ShouldBeNone(house.Operations.Where(o => o.IsRead), async operation =>
    {
        var get = await house.Able(operation).Ask(operation.Request());
        var request = operation.Request();
        request.Method = HttpMethod.Head;
        var head = await house.Able(operation).Ask(request);
        return head.Code == get.Code && head.Body.Length == 0 && head.MediaType == get.MediaType && head.Response.Headers.ETag?.Tag == get.Response.Headers.ETag?.Tag
            ? null
            : $"GET {get.Code} {get.MediaType}, HEAD {head.Code} {head.MediaType} {head.Body}";
    });

    [DatabaseFact]
    public Task A_method_that_a_path_has_not_is_405_and_tells_which_it_has() => Findings.ShouldBeNone(Paths, async path =>
    {
        var request = path.First().Request();
        (request.Method, request.Content) = (new HttpMethod("PROPFIND"), null);
        var answer = await house.Able(path.First()).Ask(request);
        var allowed = answer.Response.Content.Headers.Allow;
        return answer.Code == 405 && path.All(o => allowed.Contains(o.Method.Method)) ? answer.FlawAsProblem() : $"{answer.Code}, Allow: {string.Join(", ", allowed)}: {answer.Body}";
    });

    [DatabaseFact]
    public Task Options_tells_the_methods() => Findings.ShouldBeNone(Paths, async path =>
    {
        var request = path.First().Request();
        (request.Method, request.Content) = (HttpMethod.Options, null);
        var answer = await house.Able(path.First()).Ask(request);
        return answer.Code == 204 && path.All(o => answer.Response.Content.Headers.Allow.Contains(o.Method.Method))
            ? null
            : $"{answer.Code}, Allow: {string.Join(", ", answer.Response.Content.Headers.Allow)}";
    });

    [DatabaseFact]
    public Task A_foreign_origin_is_given_nothing() => Findings.ShouldBeNone(Paths, async path =>
    {
        var request = path.First().Request();
        request.Headers.Add("Origin", "https://elsewhere.invalid");
        var answer = await house.Able(path.First()).Ask(request);
        return answer.Response.Headers.Any(h => h.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)) ? "it was let in" : null;
    });

    [DatabaseFact]
    public Task What_cannot_be_served_is_406() => Findings.ShouldBeNone(house.Operations, operation =>
    {
        var request = operation.Request();
        request.Headers.Accept.ParseAdd("application/xml");
        return WebHouse.Expect(house.Able(operation), operation, request, 406);
    });

    [DatabaseFact]
    public Task A_body_that_is_no_json_by_its_type_is_415() => Findings.ShouldBeNone(house.Operations.Where(o => o.HasBody), async operation =>
    {
        foreach (var type in new[] { "text/plain", null, "application/json; charset=zzz" })
        {
            var request = operation.Request();
            request.Content = Asked.Raw("{}"u8.ToArray(), type);
            if (await WebHouse.Expect(house.Able(operation), operation, request, 415) is { } finding)
            {
                return $"{type}: {finding}";
            }
        }

        return null;
    });

    [DatabaseFact]
    public Task No_answer_is_kept_guessed_at_or_signed() => Findings.ShouldBeNone(house.Operations, async operation =>
    {
        var answer = await house.Able(operation).Ask(operation.Request());
        var headers = answer.Response.Headers;
        return headers.CacheControl?.NoStore != true ? $"{answer.Code} may be stored"
            : !headers.TryGetValues("X-Content-Type-Options", out var sniff) || sniff.Single() != "nosniff" ? $"{answer.Code} lacks nosniff"
            : headers.Server.Count > 0 ? "it names its server"
            : answer.MediaType?.EndsWith("json", StringComparison.Ordinal) == true && answer.Response.Content.Headers.ContentType!.CharSet is not (null or "utf-8") ? "it is not UTF-8"
            : null;
    });
}

[Collection(nameof(WebOnSqlite))]
public sealed class MannersTestsOnSqlite(WebOnSqlite house) : MannersTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class MannersTestsOnPostgreSql(WebOnPostgreSql house) : MannersTests(house);
