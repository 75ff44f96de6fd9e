using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Osl.Conformance.Running;
using Osl.Testing.Hosting;
using Osl.Testing.Isolation;

namespace Osl.Host.Tests.Web;

/// <summary>The judge of tests/Osl.Conformance sees: a host with eight planted faults yields eight findings, each by its rule.</summary>
public sealed class FuzzerTests
{
    private static readonly (string Operation, string Rule, Func<HttpContext, byte[], byte[]> Spoil)[] Planted =
    [
        ("/api/v1/communities", "server error", (http, body) => With(http, 500, body)),
        ("/api/v1/needs", "undocumented status", (http, body) => With(http, 418, Encoding.UTF8.GetBytes("""{"type":"urn:osl:problem:teapot","title":"Teapot","status":418,"detail":null,"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","errors":[]}"""), "application/problem+json")),
        ("/api/v1/plans", "schema", (_, body) => Changed(body, page => page.Remove("items"))),
        ("/api/v1/teams", "schema", (_, body) => Changed(body, page => page["next"] = 7)),
        ("/api/v1/roles", "another centre's words", (http, body) => Heading(http, "X-Last-Change", $"by {Canary.Song} in the other centre", body)),
        ("/api/v1/surveys", "inside told", (http, body) => With(http, 400, Problem("   at Osl.Diagnosis.Application.Handler.Handle() in Handler.cs:line 7"), "application/problem+json")),
        ("/api/v1/staff", "problem", (http, body) => With(http, 400, Encoding.UTF8.GetBytes("""{"type":"urn:osl:problem:validation","title":"Wrong","status":400,"detail":null,"errors":[{"pointer":"?q","code":"wrong","detail":"Wrong"}]}"""), "application/problem+json")),
        ("/api/v1/jobs", "problem", (http, body) => With(http, 404, "Nothing here."u8.ToArray(), "text/plain")),
    ];

    [Fact]
    public async Task Eight_planted_faults_are_eight_findings()
    {
        var record = await new Run("SQLite", seed: 1, requests: 0).Go(TestDatabase.OnSqlite(), Plant);

        // The normal request between raw ones asks for a list that is spoilt as well; it is found without a request of the fuzzer's.
        var found = record.Findings.Where(finding => finding.Asked.Length > 0).Select(finding => (Path: finding.Asked.Split(' ')[1], finding.Rule)).ToHashSet();
        Planted.Select(fault => (fault.Operation, fault.Rule)).Where(fault => !found.Contains(fault)).ShouldBeEmpty();
        found.Select(finding => finding.Path).Distinct().Order().ShouldBe(Planted.Select(fault => fault.Operation).Order(), "It found faults where none are planted.");
    }

    /// <summary>Answers to lists are spoilt on their way out; making and furnishing centres goes on undisturbed by their own clients.</summary>
    private static void Plant(IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var fault = HttpMethods.IsGet(http.Request.Method) && http.Request.Headers.ContainsKey(Run.Mark)
            ? Planted.FirstOrDefault(fault => http.Request.Path == fault.Operation)
            : default;
        if (fault.Spoil is null)
        {
            await next(http);
            return;
        }

        var answer = http.Response.Body;
        using var kept = new MemoryStream();
        http.Response.Body = kept;
        http.Request.Headers.AcceptEncoding = default;
        await next(http);
        http.Response.Body = answer;
        var spoilt = fault.Spoil(http, kept.ToArray());
        http.Response.ContentLength = spoilt.Length;
        await answer.WriteAsync(spoilt);
    });

    private static byte[] With(HttpContext http, int status, byte[] body, string mediaType = "application/json")
    {
        (http.Response.StatusCode, http.Response.ContentType) = (status, mediaType);
        return body;
    }

    private static byte[] Heading(HttpContext http, string name, string value, byte[] body)
    {
        http.Response.Headers[name] = value;
        return body;
    }

    private static byte[] Changed(byte[] body, Action<JsonObject> change)
    {
        var page = JsonNode.Parse(body)!.AsObject();
        change(page);
        return Encoding.UTF8.GetBytes(page.ToJsonString());
    }

    private static byte[] Problem(string detail) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
        $$"""{"type":"urn:osl:problem:validation","title":"Wrong","status":400,"detail":"{{detail}}","traceId":"4bf92f3577b34da6a3ce929d0e0e4736","errors":[{"pointer":"?q","code":"wrong","detail":"Wrong"}]}"""));
}
