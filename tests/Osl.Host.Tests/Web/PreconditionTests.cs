using Osl.Testing.Api;
using Osl.Testing.Databases;

namespace Osl.Host.Tests.Web;

/// <summary>A4 and A5 as far as every operation has them: what must be sent along, and what is no value for it.</summary>
public abstract class PreconditionTests(WebHouse house)
{
    private IEnumerable<Operation> Changes => house.Operations.Where(o => o.NeedsIfMatch);

    private IEnumerable<Operation> Creations => house.Operations.Where(o => o.NeedsIdempotencyKey);

    [DatabaseFact]
    public Task A_change_without_if_match_is_refused() => Findings.ShouldBeNone(Changes, operation =>
    {
        var request = operation.Request();
        request.Headers.Remove("If-Match");
        return WebHouse.Expect(house.Able(operation), operation, request, 428, "#If-Match");
    });

    [DatabaseFact]
    public async Task A_version_that_is_none_is_refused()
    {
        foreach (var tag in new[] { "*", "1", "\"abc\"", "W/\"1\"", "\"\"", "\"99999999999999999999\"" })
        {
            await Findings.ShouldBeNone(Changes, operation =>
            {
                var request = operation.Request();
                request.Headers.Remove("If-Match");
                request.Headers.TryAddWithoutValidation("If-Match", tag);
                return WebHouse.Expect(house.Able(operation), operation, request, 412);
            });
        }
    }

    [DatabaseFact]
    public Task A_creation_without_a_key_is_refused() => Findings.ShouldBeNone(Creations, operation =>
    {
        var request = operation.Request();
        request.Headers.Remove("Idempotency-Key");
        return WebHouse.Expect(house.Able(operation), operation, request, 400, "#Idempotency-Key");
    });

    [DatabaseFact]
    public Task A_key_of_more_than_255_characters_is_refused() => Findings.ShouldBeNone(Creations, operation =>
    {
        var request = operation.Request();
        request.Headers.Remove("Idempotency-Key");
        request.Headers.Add("Idempotency-Key", new string('k', 256));
        return WebHouse.Expect(house.Able(operation), operation, request, 400, "#Idempotency-Key");
    });
}

[Collection(nameof(WebOnSqlite))]
public sealed class PreconditionTestsOnSqlite(WebOnSqlite house) : PreconditionTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class PreconditionTestsOnPostgreSql(WebOnPostgreSql house) : PreconditionTests(house);
