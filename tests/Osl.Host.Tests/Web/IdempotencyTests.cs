using System.Net;
using Osl.Testing.Api;
using Osl.Testing.Databases;

namespace Osl.Host.Tests.Web;

/// <summary>A5: a creation repeated under its key happens once.</summary>
public abstract class IdempotencyTests(WebHouse house)
{
    [DatabaseFact]
    public async Task A_hundred_parallel_creations_under_one_key_make_one()
    {
        var name = $"Wspólnota {Guid.NewGuid():N}";
        var key = Guid.NewGuid().ToString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => house.Everybody.Ask(Register(name, key))));

        answers.Select(a => a.Code).Distinct().ShouldBeSubsetOf([201, 409]);
        answers.Where(a => a.Code == 201).Select(a => a.Body + a.Response.Headers.Location).Distinct().ShouldHaveSingleItem();
        (await Named(house.Everybody, name)).ShouldBe(1);
    }

    [DatabaseFact]
    public async Task A_replay_answers_as_the_first_time()
    {
        var (name, key) = ($"Wspólnota {Guid.NewGuid():N}", Guid.NewGuid().ToString());

        var first = await house.Everybody.Ask(Register(name, key));
        var again = await house.Everybody.Ask(Register(name, key));

        (again.Code, again.Body, again.Response.Headers.Location, again.Response.Headers.ETag)
            .ShouldBe((201, first.Body, first.Response.Headers.Location, first.Response.Headers.ETag));
    }

    [DatabaseFact]
    public async Task Another_body_under_the_same_key_is_refused_and_changes_nothing()
    {
        var (name, key) = ($"Wspólnota {Guid.NewGuid():N}", Guid.NewGuid().ToString());
        (await house.Everybody.Ask(Register(name, key))).Status.ShouldBe(HttpStatusCode.Created);

        var other = await house.Everybody.Ask(Register(name + " inna", key));

        other.ShouldBeProblem(422);
        other.Faults.ShouldBe(["#Idempotency-Key idempotency_key_reused"]);
        (await Named(house.Everybody, name)).ShouldBe(1);
    }

    [DatabaseFact]
    public async Task A_request_that_was_refused_does_not_use_up_its_key()
    {
        var key = Guid.NewGuid().ToString();
        (await house.Everybody.Ask(Register("", key))).ShouldBeProblem(400);

        (await house.Everybody.Ask(Register("Teraz dobrze", key))).Status.ShouldBe(HttpStatusCode.Created);
    }

    [DatabaseFact]
    public async Task A_key_belongs_to_its_centre_and_its_credential()
    {
        var (name, key) = ($"Wspólnota {Guid.NewGuid():N}", Guid.NewGuid().ToString());

        var ours = await house.Everybody.Ask(Register(name, key));
        var theirs = await house.Neighbour.Ask(Register(name, key));
        var colleagues = await house.Colleague.Ask(Register(name, key));

        new[] { ours, theirs, colleagues }.Select(a => a.Code).ShouldAllBe(code => code == 201);
        new[] { ours, theirs, colleagues }.Select(a => a.Response.Headers.Location).Distinct().Count().ShouldBe(3);
    }

    private static HttpRequestMessage Register(string name, string key)
    {
        var request = TableECases.Register(name);
        request.Headers.Remove("Idempotency-Key");
        request.Headers.Add("Idempotency-Key", key);
        return request;
    }

    private static async Task<int> Named(HttpClient client, string name) =>
        (await client.Get($"{TableECases.Communities}?q={Uri.EscapeDataString(name)}")).Json.GetProperty("items").GetArrayLength();
}

[Collection(nameof(WebOnSqlite))]
public sealed class IdempotencyTestsOnSqlite(WebOnSqlite house) : IdempotencyTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class IdempotencyTestsOnPostgreSql(WebOnPostgreSql house) : IdempotencyTests(house);
