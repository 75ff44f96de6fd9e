using System.Net;
using System.Net.Http.Json;
using Osl.Testing.Api;
using Osl.Testing.Databases;

namespace Osl.Host.Tests.Web;

/// <summary>A4 on the register of communities: of many who change the same version, one does.</summary>
public abstract class ConcurrencyTests(WebHouse house)
{
    private const int Rounds = 10;
    private const int Rivals = 50;

    [DatabaseFact]
    public async Task Of_fifty_changes_of_one_version_exactly_one_succeeds()
    {
        var community = await Registered();
        for (var round = 1; round <= Rounds; round++)
        {
            var tag = (await house.Everybody.Get(community)).Response.Headers.ETag!.Tag;
            var answers = await Task.WhenAll(Enumerable.Range(0, Rivals).Select(rival => house.Everybody.Ask(Describe(community, tag, $"runda {round}, rywal {rival}"))));

            answers.Count(a => a.Code == 204).ShouldBe(1, string.Join('\n', answers.Where(a => a.Code is not (204 or 412)).Select(a => a.Body).Take(3)));
            answers.Count(a => a.Code == 412).ShouldBe(Rivals - 1);
            var winner = answers.Single(a => a.Code == 204);
            (await house.Everybody.Get(community)).Response.Headers.ETag.ShouldBe(winner.Response.Headers.ETag);
        }
    }

    [DatabaseFact]
    public async Task A_version_that_is_known_is_not_sent_again()
    {
        var community = await Registered();
        var first = await house.Everybody.Get(community);
        var tag = first.Response.Headers.ETag.ShouldNotBeNull();
        tag.IsWeak.ShouldBeFalse();

        (await IfNoneMatch(tag.Tag)).ShouldBe((HttpStatusCode.NotModified, 0, tag.Tag));
        (await house.Everybody.Ask(Describe(community, tag.Tag, "Łazy Nowe"))).Code.ShouldBe(204);
        (await IfNoneMatch(tag.Tag)).Item1.ShouldBe(HttpStatusCode.OK);

        async Task<(HttpStatusCode, int, string?)> IfNoneMatch(string known)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, community);
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
            var answer = await house.Everybody.Ask(request);
            return (answer.Status, answer.Body.Length, answer.Response.Headers.ETag?.Tag);
        }
    }

    [DatabaseFact]
    public async Task A_stale_version_is_refused_and_changes_nothing()
    {
        var community = await Registered();
        var tag = (await house.Everybody.Get(community)).Response.Headers.ETag!.Tag;
        (await house.Everybody.Ask(Describe(community, tag, "Łazy Pierwsze"))).Code.ShouldBe(204);

        (await house.Colleague.Ask(Describe(community, tag, "Łazy Drugie"))).ShouldBeProblem(412);

        (await house.Everybody.Get(community)).Json.GetProperty("name").GetString().ShouldBe("Łazy Pierwsze");
    }

    private async Task<string> Registered() => (await house.Everybody.Ask(TableECases.Register("Łazy"))).Response.Headers.Location!.ToString();

    private static HttpRequestMessage Describe(string community, string tag, string name)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, community) { Content = JsonContent.Create(new { name, categories = new[] { new { code = "Seniors" } } }) };
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        return request;
    }
}

[Collection(nameof(WebOnSqlite))]
public sealed class ConcurrencyTestsOnSqlite(WebOnSqlite house) : ConcurrencyTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class ConcurrencyTestsOnPostgreSql(WebOnPostgreSql house) : ConcurrencyTests(house);
